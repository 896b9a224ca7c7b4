// SPDX-License-Identifier: MIT
#include "app/history/historybackups.h"

#include "app/history/backupjob.h"
#include "app/history/catchup.h"
#include "app/history/closedfile.h"
#include "app/history/historythread.h"
#include "app/history/identity.h"
#include "app/history/inspectionjob.h"
#include "app/history/questioncount.h"
#include "app/history/restore.h"
#include "app/history/restoredmark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

QFuture<Result<Backup>> HistoryBackups::make()
{
    return m_thread.runBeside<BackupJob>();
}

static std::vector<Backup> ownBackups(const HistoryFile &file)
{
    const auto history = identityOf(file.database());
    return history ? backupsOf(file.folder(), *history) : std::vector<Backup>();
}

static bool isOpenedBy(const std::vector<KeySlot> &known, const QString &backup)
{
    const auto kept = ClosedFile(backup).keySlots();
    return kept && kept->size() == known.size() && std::is_permutation(known.cbegin(), known.cend(), kept->cbegin());
}

QFuture<Result<bool>> HistoryBackups::isDue(const QDateTime &now)
{
    return m_thread.run<bool>([today = now.toLocalTime().date()](HistoryFile &file) -> Result<bool> {
        const auto known = file.keyTable().all();
        if (!known)
            return known.failure();
        const auto own = ownBackups(file);
        return std::none_of(own.cbegin(), own.cend(), [&](const Backup &backup) {
            return backup.day == today && isOpenedBy(*known, backupFolderOf(file.folder()) % u'/' % backup.name);
        });
    });
}

QFuture<Result<std::vector<Backup>>> HistoryBackups::all()
{
    return m_thread.run<std::vector<Backup>>(
        [](HistoryFile &file) -> Result<std::vector<Backup>> { return ownBackups(file); });
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

QFuture<Result<Salvage>> HistoryBackups::survey()
{
    return m_thread.runLong<Salvage>([](HistoryFile &file, const SalvageProgress &progress) {
        file.close();
        return surveyHistory(file.folder(), progress);
    });
}

QFuture<Result<Salvage>> HistoryBackups::salvage()
{
    return m_thread.runLong<Salvage>([](HistoryFile &file, const SalvageProgress &progress) {
        file.close();
        return salvageHistory(file.folder(), progress);
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

QFuture<Result<HistoryBackups::Progress>> HistoryBackups::progress()
{
    return m_thread.run<Progress>([](HistoryFile &file) -> Result<Progress> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        const auto history = identityOf(file.database());
        if (!history)
            return history.failure();
        const auto questions = QuestionCount(file.database(), file.cipher()).value();
        return questions ? Result<Progress>(Progress{*history, *questions}) : questions.failure();
    });
}

QFuture<Result<bool>> HistoryBackups::catchUp(qint64 known)
{
    return m_thread.run<bool>([known](HistoryFile &file) { return coverdesk::catchUp(file, known); });
}

QString HistoryBackups::copyNote()
{
    return copyNoteName();
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
