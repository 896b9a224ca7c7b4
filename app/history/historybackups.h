// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/backup.h"
#include "app/history/salvage.h"

#include <QDateTime>
#include <QFuture>
#include <QStringList>
#include <QUuid>

#include <vector>

namespace coverdesk {

class HistoryThread;

/// The backups of a history, and what is to be done after one was put in its place.
class HistoryBackups
{
public:
    explicit HistoryBackups(HistoryThread &thread)
        : m_thread(thread)
    {}

    /// Makes today's backup of the unlocked history, as `BackupJob` does; whatever else is asked of the history goes on
    /// beside it. KeyMissing while it is locked.
    QFuture<Result<Backup>> make();

    /// Whether no backup of the day of \a now has the key slots of now, these and no other.
    QFuture<Result<bool>> isDue(const QDateTime &now);

    /// Its own, newest first; what other histories left in the folder is not among them.
    QFuture<Result<std::vector<Backup>>> all();

    /// Opens every record beside whatever else is asked of the history, as `History::verify` does in its turn; gives
    /// the names of what is damaged. KeyMissing while it is locked.
    QFuture<Result<QStringList>> inspectAside();

    /// Closes the history, and puts a backup in its place as `restoreHistory` does; then it is to be opened again.
    QFuture<Result<Done>> restore(const QString &backupFile);

    /// Closes the history, and looks what can still be read of it (`surveyHistory`), or makes another of that
    /// (`salvageHistory`), which is to be restored then. Tells in hundredths how far it has come, and ends with InUse
    /// where the future is cancelled.
    QFuture<Result<Salvage>> survey();
    QFuture<Result<Salvage>> salvage();

    /// Whether the unlocked history was restored and its open checks have yet to be handed to people. Until then
    /// nobody is told that they are due, and nobody can claim them.
    QFuture<Result<bool>> needsSettling();

    /// How far the unlocked history has come: which one it is, and how many questions have gone out of it, or were
    /// about to.
    struct Progress
    {
        QUuid history = {};
        qint64 questions = 0;
    };
    QFuture<Result<Progress>> progress();

    /// Where more questions are known to have gone out of the unlocked history than it says, it is an older one: then
    /// it needs settling. Tells whether somebody put it there, other than by `restore`; that is also noted under
    /// `copyNote` until people were told.
    QFuture<Result<bool>> catchUp(qint64 known);
    static QString copyNote();

    /// Hands the next open checks of a restored history to people, as `restored` makes them; tells whether more are
    /// left. May be stopped, or killed, at any time.
    QFuture<Result<bool>> settleAfterRestore();

private:
    HistoryThread &m_thread;
};

} // namespace coverdesk
