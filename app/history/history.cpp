// SPDX-License-Identifier: MIT
#include "app/history/history.h"

#include "app/history/historythread.h"

namespace coverdesk {

History::History(const QString &folder, QObject *parent)
    : History(folder, &QDateTime::currentDateTimeUtc, parent)
{}

History::History(const QString &folder, Clock now, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<HistoryThread>(folder, std::move(now)))
{
    connect(&m_thread->file(), &HistoryFile::changedElsewhere, this, &History::changedElsewhere);
}

History::~History() = default;

QFuture<Result<std::vector<KeySlot>>> History::open()
{
    return m_thread->run<std::vector<KeySlot>>([this](HistoryFile &file) {
        m_unlocked = false;
        return file.open();
    });
}

QFuture<Result<Done>> History::unlock(const QUuid &slot, const QByteArray &slotKey)
{
    return m_thread->run<Done>([this, slot, slotKey](HistoryFile &file) {
        auto unlocked = file.unlock(slot, slotKey);
        m_unlocked = m_unlocked || unlocked;
        return unlocked;
    });
}

QFuture<Result<Done>> History::makeDataKey(const SlotWithKey &first)
{
    return m_thread->run<Done>([this, first](HistoryFile &file) {
        auto made = file.makeDataKey(first);
        m_unlocked = m_unlocked || made;
        return made;
    });
}

QFuture<Result<Done>> History::makeDataKey(const QUuid &slot, const QByteArray &slotKey)
{
    return makeDataKey({{slot, QStringLiteral("keychain")}, slotKey});
}

void History::setActor(const Actor &actor)
{
    m_thread->run<Done>([actor](HistoryFile &file) {
        file.setActor(actor);
        return Result<Done>(Done{});
    });
}

QFuture<Result<Check>> History::add(const Check &check, const std::optional<QDateTime> &claimedUntil, Sameness isSame)
{
    return m_thread->run<Check>([check, claimedUntil, isSame = std::move(isSame)](HistoryFile &file) {
        return file.add(check, claimedUntil, isSame);
    });
}

QFuture<Result<Check>> History::claim(const QUuid &id, const QDateTime &until, Change change)
{
    return m_thread->run<Check>(
        [id, until, change = std::move(change)](HistoryFile &file) { return file.claim(id, until, change); });
}

QFuture<Result<Check>> History::release(const Check &check)
{
    return m_thread->run<Check>([check](HistoryFile &file) { return file.release(check); });
}

QFuture<Result<Check>> History::replace(const QUuid &old, Change retired, const Check &check, const QDateTime &until)
{
    return m_thread->run<Check>([old, retired = std::move(retired), check, until](HistoryFile &file) {
        return file.replace(old, retired, check, until);
    });
}

QFuture<Result<Check>> History::change(const QUuid &id, Change change, By by)
{
    return m_thread->run<Check>(
        [id, change = std::move(change), by](HistoryFile &file) { return file.change(id, change, by); });
}

QFuture<Result<Check>> History::check(const QUuid &id)
{
    return m_thread->run<Check>([id](HistoryFile &file) { return file.check(id); });
}

QFuture<Result<Directory>> History::directory()
{
    return m_thread->run<Directory>([](HistoryFile &file) { return file.directory(); });
}

QFuture<Result<std::vector<QUuid>>> History::unsettled()
{
    return m_thread->run<std::vector<QUuid>>([](HistoryFile &file) { return file.unsettled(); });
}

QFuture<Result<std::vector<QUuid>>> History::due(const QDateTime &now)
{
    return m_thread->run<std::vector<QUuid>>([now](HistoryFile &file) { return file.due(now); });
}

QFuture<Result<std::vector<QUuid>>> History::recover(Change change)
{
    return m_thread->run<std::vector<QUuid>>(
        [change = std::move(change)](HistoryFile &file) { return file.recover(change); });
}

QFuture<Result<QStringList>> History::verify()
{
    return m_thread->run<QStringList>([](HistoryFile &file) { return file.verify(); });
}

QFuture<Result<History::Size>> History::size()
{
    return m_thread->run<Size>([](HistoryFile &file) { return file.size(); });
}

} // namespace coverdesk
