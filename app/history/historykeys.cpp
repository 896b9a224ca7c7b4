// SPDX-License-Identifier: MIT
#include "app/history/historykeys.h"

#include "app/history/backup.h"
#include "app/history/historythread.h"
#include "app/history/renewal.h"
#include "app/history/statement.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

/// Others go on sealing with the key they know.
static Result<Done> needsToBeAlone(const HistoryFile &file)
{
    if (const auto unlocked = file.needsUnlocked(); !unlocked)
        return unlocked;
    // A backup that is being made still has the old keys, and would be left with them.
    if (FileLock::isHeld(backupFolderOf(file.folder()) % u"/making"_s))
        return Failure{Failure::Kind::InUse, u"backup"_s};
    return file.holder().isAlone() ? Result<Done>(Done{}) : Failure{Failure::Kind::InUse, u"history"_s};
}

QFuture<Result<std::vector<KeySlot>>> HistoryKeys::all()
{
    return m_thread.run<std::vector<KeySlot>>([](HistoryFile &file) { return file.keyTable().all(); });
}

QFuture<Result<Done>> HistoryKeys::opens(const QUuid &slot, const QByteArray &slotKey)
{
    return m_thread.run<Done>([slot, slotKey](HistoryFile &file) -> Result<Done> {
        const auto opened = file.keyTable().open(slot, slotKey);
        return opened ? Result<Done>(Done{}) : opened.failure();
    });
}

QFuture<Result<Done>> HistoryKeys::add(const SlotWithKey &slot)
{
    return m_thread.run<Done>([slot](HistoryFile &file) {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked;
        return file.within("slot", [&] { return file.keyTable().add(slot, file.dataKey()); });
    });
}

QFuture<Result<Done>> HistoryKeys::replace(const QUuid &old, const SlotWithKey &slot)
{
    return m_thread.run<Done>([old, slot](HistoryFile &file) {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked;
        return file.within("slot", [&] {
            const auto added = file.keyTable().add(slot, file.dataKey());
            return added ? file.keyTable().drop(old) : added;
        });
    });
}

QFuture<Result<Done>> HistoryKeys::drop(const QUuid &slot)
{
    return m_thread.run<Done>([slot](HistoryFile &file) {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked;
        return file.within("slot", [&] { return file.keyTable().drop(slot); });
    });
}

QFuture<Result<Done>> HistoryKeys::renew(std::vector<SlotWithKey> fresh)
{
    return m_thread.run<Done>([fresh = std::move(fresh)](HistoryFile &file) {
        if (const auto alone = needsToBeAlone(file); !alone)
            return alone;
        return Renewal(file).begin(fresh);
    });
}

QFuture<Result<bool>> HistoryKeys::isRenewing()
{
    return m_thread.run<bool>([](HistoryFile &file) -> Result<bool> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        return Renewal(file).isUnderWay();
    });
}

QFuture<Result<bool>> HistoryKeys::renewSome()
{
    return m_thread.run<bool>([](HistoryFile &file) -> Result<bool> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        return Renewal(file).goOn();
    });
}

QFuture<Result<int>> HistoryKeys::leftBehind()
{
    return m_thread.run<int>([](HistoryFile &file) -> Result<int> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        return Renewal(file).leftBehind();
    });
}

QFuture<Result<Done>> HistoryKeys::shred()
{
    return m_thread.run<Done>([](HistoryFile &file) {
        if (const auto alone = needsToBeAlone(file); !alone)
            return alone;
        if (const auto gone = file.within("shred", [&] { return file.keyTable().shred(); }); !gone)
            return gone;
        // The log holds the slots until it is emptied, and secure_delete does not reach there.
        const auto emptied = Statement(file.database(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run();
        file.close();
        return emptied;
    });
}

} // namespace coverdesk
