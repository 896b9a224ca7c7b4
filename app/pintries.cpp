// SPDX-License-Identifier: MIT
#include "app/pintries.h"

#include "app/domain/crashpoint.h"
#include "app/history/durable.h"
#include "app/history/filelock.h"
#include "app/secrets/unlockdelay.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coverdesk {

static constexpr auto Patience = 5s;
static constexpr qint64 LongestText = 100;
// What a file that cannot be read stands for: the first try that has to wait.
static constexpr int TriesUnknown = 3;

PinTries::PinTries(const QString &folder)
    : m_path(folder + "/pin-tries"_L1)
{}

static QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromLatin1(file.read(LongestText)) : QString();
}

/// As of \a now. What differs from what was kept is kept: a wait that begins anew has begun once.
UnlockDelay PinTries::read(const QDateTime &now) const
{
    if (!QFile::exists(m_path))
        return {};
    const auto text = textOf(m_path);
    const auto delay = UnlockDelay::fromText(text).value_or(UnlockDelay{TriesUnknown, now.toUTC()}).asOf(now);
    if (delay.toText() != text)
        (void)keep(delay);
    return delay;
}

Result<Done> PinTries::keep(const UnlockDelay &delay) const
{
    return writeWhole(m_path, delay.toText().toLatin1());
}

std::optional<QDateTime> PinTries::waitUntil(const QDateTime &now) const
{
    FileLock alone(m_path + ".lock"_L1);
    (void)alone.lock(Patience);
    const auto until = read(now).waitUntil();
    return until && *until > now ? until : std::nullopt;
}

Result<int> PinTries::count(const QDateTime &now)
{
    FileLock alone(m_path + ".lock"_L1);
    if (const auto locked = alone.lock(Patience); !locked)
        return locked.failure();
    const auto before = read(now);
    if (const auto until = before.waitUntil(); until && *until > now)
        return Failure{.kind = Failure::Kind::Refused, .code = u"wait"_s};
    if (const auto kept = keep(before.tried(now)); !kept)
        return kept.failure();
    crashPoint("pin", "counted");
    return before.wrongTries;
}

void PinTries::forget()
{
    QFile::remove(m_path);
}

} // namespace coverdesk
