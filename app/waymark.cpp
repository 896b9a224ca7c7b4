// SPDX-License-Identifier: MIT
#include "app/waymark.h"

#include "app/futures.h"
#include "app/secrets/secretstore.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coverdesk {

Waymark::Waymark(History &history, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_secrets(secrets)
    , m_keys(secrets)
{}

static Result<qint64> markIn(const Result<QByteArray> &entry)
{
    const bool isAbsent =
        !entry && entry.failure().kind == Failure::Kind::KeyMissing && entry.failure().code != "locked"_L1;
    if (isAbsent)
        return 0;
    if (!entry)
        return entry.failure();
    bool isNumber = false;
    const auto mark = entry->toLongLong(&isNumber);
    return isNumber ? Result<qint64>(mark) : Failure{.kind = Failure::Kind::Unreadable};
}

/// 0 where there is no mark yet.
QFuture<Result<qint64>> Waymark::known(const QUuid &history)
{
    return m_keys.read(history, SlotKeys::Asking::Once).then(&markIn);
}

/// Nothing where the keychain does not say, or takes too long.
QFuture<Result<std::optional<qint64>>> Waymark::knownInTime(const QUuid &history)
{
    using Mark = std::optional<qint64>;
    const auto promise = std::make_shared<QPromise<Result<Mark>>>();
    promise->start();
    const auto fulfil = [promise](const Mark &mark) {
        if (promise->future().isFinished())
            return;
        promise->addResult(Result<Mark>(mark));
        promise->finish();
    };
    when(known(history), this, [fulfil](const Result<qint64> &mark) { fulfil(mark ? Mark(*mark) : std::nullopt); });
    QTimer::singleShot(m_patience, this, [fulfil] { fulfil(std::nullopt); });
    return promise->future();
}

QFuture<Result<bool>> Waymark::compare()
{
    // The mark is read first: another process may move both on meanwhile.
    const auto progress = orElse(m_history.backups().progress(), Progress());
    return after<bool>(progress, this, [this](const Progress &here) {
        if (here.history.isNull())
            return ready(Result<bool>(false));
        return after<bool>(knownInTime(here.history), this, [this](const std::optional<qint64> &mark) {
            // Of a copy from outside the history itself may know.
            return m_history.backups().catchUp(mark.value_or(0));
        });
    });
}

void Waymark::follow()
{
    m_isOutdated = m_isMoving;
    if (m_isMoving)
        return;
    m_isMoving = true;
    when(moveOn(), this, [this](const Result<Done> &) {
        m_isMoving = false;
        if (m_isOutdated)
            follow();
    });
}

void Waymark::finish() const
{
    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(1s);
    while (m_isMoving && patience.isActive())
        loop.processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::WaitForMoreEvents);
}

/// Never back: a history that has come less far is told by that when it is opened next.
QFuture<Result<Done>> Waymark::moveOn()
{
    return after<Done>(m_history.backups().progress(), this, [this](const Progress &here) {
        return after<Done>(known(here.history), this, [this, here](qint64 mark) {
            if (mark >= here.questions)
                return ready(Result<Done>(Done{}));
            return m_secrets.write(entryOf(here.history), QByteArray::number(here.questions));
        });
    });
}

} // namespace coverdesk
