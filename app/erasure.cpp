// SPDX-License-Identifier: MIT
#include "app/erasure.h"

#include "app/history/durable.h"
#include "app/history/filelock.h"
#include "app/history/holder.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coverdesk {

static constexpr auto Patience = 5s;

/// The file goes first: what is left of its log without it is not taken for another's.
static QStringList endings()
{
    return {QString(), u"-wal"_s, u"-journal"_s, u"-shm"_s};
}

static QString historyOf(const QString &profile)
{
    return profile % u"/history.sqlite"_s;
}

bool isHistoryThere(const QString &profile)
{
    return QFile::exists(historyOf(profile));
}

/// Does the work while nobody has the history open, and nobody can open it.
template <typename Work>
static Result<Done> alone(const QString &profile, Work work)
{
    const QString holders = profile % u"/holders"_s;
    FileLock opening(holders % u"/opening"_s);
    if (const auto locked = opening.lock(Patience); !locked)
        return locked;
    if (!Holder(holders).isAlone())
        return Failure{.kind = Failure::Kind::InUse, .code = u"history"_s};
    return work();
}

Result<Done> eraseHistory(const QString &profile)
{
    return alone(profile, [path = historyOf(profile)]() -> Result<Done> {
        for (const auto &ending : endings()) {
            if (QFile file(path + ending); file.exists() && !file.remove())
                return Failure{.kind = Failure::Kind::ReadOnly, .code = u"folder"_s, .said = file.errorString()};
        }
        return Done{};
    });
}

/// The first name that is free, with everything that belongs to it.
static QString freeName(const QString &profile, const QDate &day)
{
    const QString stem = profile % u"/history-before-"_s % day.toString(Qt::ISODate);
    for (int count = 1;; ++count) {
        const QString name = stem % (count > 1 ? u'-' % QString::number(count) : QString()) % u".sqlite"_s;
        const auto all = endings();
        if (std::none_of(all.cbegin(), all.cend(),
                         [&name](const QString &ending) { return QFile::exists(name + ending); }))
            return name;
    }
}

Result<Done> setHistoryAside(const QString &profile, const QDateTime &now)
{
    return alone(profile, [&]() -> Result<Done> {
        const auto path = historyOf(profile);
        const auto aside = freeName(profile, now.toLocalTime().date());
        const auto all = endings();
        for (qsizetype place = 0; place < all.size(); ++place) {
            if (!QFile::exists(path + all.at(place)))
                continue;
            const auto moved = putInPlace(path + all.at(place), aside + all.at(place));
            if (moved)
                continue;
            while (--place >= 0)
                (void)putInPlace(aside + all.at(place), path + all.at(place));
            return moved;
        }
        return Done{};
    });
}

} // namespace coverdesk
