// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QDate>
#include <QString>
#include <QUuid>

#include <vector>

namespace coverdesk {

/// A copy of a history, sealed as that is, in the `backups` folder of its profile.
struct Backup
{
    /// Of the file, in that folder.
    QString name;
    QDate day;
    qint64 bytes = 0;
    /// Every record of it opened when it was made. Else the history itself was damaged already, and this holds all
    /// that is left of it, beside the whole ones of earlier days.
    bool isWhole = true;

    friend bool operator==(const Backup &, const Backup &) = default;
};

QString backupFolderOf(const QString &profile);

/// The file in which a backup of that day is kept.
QString backupNameFor(const QDate &day, bool isWhole);

/// Newest first, of whatever history.
std::vector<Backup> backupsOf(const QString &profile);

/// Those of one history (`identityOf`), newest first. One that does not say whose it is is nobody's.
std::vector<Backup> backupsOf(const QString &profile, const QUuid &history);

/// The file for the history's backup of that day: its own of that day, or a free one.
QString ownBackupNameFor(const QString &profile, const QUuid &history, const QDate &day, bool isWhole);

/// Removes those of the history that are not to be kept beside \a made, the one just made: seven whole ones stay, and
/// seven of those that are not whole, but for any to which seven whole ones are younger.
void removeOldBackups(const QString &profile, const QUuid &history, const Backup &made);

/// Removes what is left of a backup that was cut short.
void removeHalfBackup(const QString &folder);

/// Moves all backups to a folder of their own, named with that day: no history counts or removes them any more.
Result<Done> setBackupsAside(const QString &profile, const QDate &day);

} // namespace coverdesk
