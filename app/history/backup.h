// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

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

/// The file in which the backup of that day is kept.
QString backupNameFor(const QDate &day, bool isWhole);

/// Newest first.
std::vector<Backup> backupsOf(const QString &profile);

/// Whether none was made yet on \a today.
bool isBackupDue(const QString &profile, const QDate &today);

/// Removes those that are not to be kept beside \a made, the one just made: seven whole ones stay, and the newest of
/// those that are not whole, unless all seven are younger.
void removeOldBackups(const QString &profile, const Backup &made);

} // namespace coverdesk
