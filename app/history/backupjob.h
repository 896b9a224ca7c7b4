// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/backup.h"
#include "app/history/rowcipher.h"

namespace coverdesk {

class HistoryFile;

/// Makes a backup of an unlocked history beside the thread of its file, by a connection of its own: others write on.
class BackupJob
{
public:
    using Made = Backup;

    /// On the thread of the file.
    explicit BackupJob(const HistoryFile &file);

    /// Copies the history, opens every record of the copy, and only then puts it among the backups, in the place of one
    /// of the same day; those that are too old go last. Where anything fails, the backups are as they were. InUse where
    /// another makes one, Damaged (code "backup") where the copy is not what the history is, KeyMissing (code
    /// "renewed") where the data key was replaced meanwhile.
    Result<Backup> run() const;

private:
    Result<bool> copyTo(const QString &half) const;
    Result<bool> isWhole(const QString &half) const;
    Result<Backup> place(const QString &half, bool isWhole) const;

    QString m_profile;
    QString m_path;
    Result<QUuid> m_history;
    QDate m_today;
    SecretKey m_dataKey;
    RowCipher m_cipher;
};

} // namespace coverdesk
