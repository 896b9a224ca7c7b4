// SPDX-License-Identifier: MIT
#include "app/history/historybackups.h"

#include "app/history/backupjob.h"
#include "app/history/historythread.h"
#include "app/history/inspectionjob.h"
#include "app/history/restore.h"
#include "app/history/restoredmark.h"

namespace coverdesk {

QFuture<Result<Backup>> HistoryBackups::make()
{
    return m_thread.runBeside<BackupJob>();
}

QFuture<Result<bool>> HistoryBackups::isDue(const QDateTime &now)
{
    return m_thread.run<bool>([today = now.toLocalTime().date()](HistoryFile &file) -> Result<bool> {
        return isBackupDue(file.folder(), today);
    });
}

QFuture<Result<std::vector<Backup>>> HistoryBackups::all()
{
    return m_thread.run<std::vector<Backup>>(
        [](HistoryFile &file) -> Result<std::vector<Backup>> { return backupsOf(file.folder()); });
}

QFuture<Result<QStringList>> HistoryBackups::inspectAside()
{
    return m_thread.runBeside<InspectionJob>();
}

QFuture<Result<Done>> HistoryBackups::restore(const QString &backupFile)
{
    return m_thread.run<Done>([backupFile](HistoryFile &file) {
        file.close();
        return restoreHistory(backupFile, file.folder(), file.now());
    });
}

QFuture<Result<bool>> HistoryBackups::needsSettling()
{
    return m_thread.run<bool>([](HistoryFile &file) -> Result<bool> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        return RestoredMark(file.database()).isSet();
    });
}

QFuture<Result<bool>> HistoryBackups::settleAfterRestore()
{
    return m_thread.run<bool>([](HistoryFile &file) -> Result<bool> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        return RestoredMark::settleSome(file);
    });
}

} // namespace coverdesk
