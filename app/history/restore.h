// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QDateTime>

namespace coverdesk {

/// Puts a copy of a backup in the place of the profile's history, whole or not at all, also where it is killed
/// (`finishRestore`); any key slot of the backup opens it. What was there before is set aside beside it, under a name
/// with the day of \a now, and never deleted.
///
/// NotFound where there is no such backup; Foreign where it is no history of ours, Newer where a newer program made it,
/// Damaged where SQLite cannot read it or nobody could open it: then nothing was changed. InUse while any program uses
/// the profile's history, or the backup. What a record of the backup is worth shows when it is opened.
Result<Done> restoreHistory(const QString &backupFile, const QString &profile, const QDateTime &now);

/// Whether a restore was cut short after its copy was ready.
bool isRestoreUnfinished(const QString &profile);

/// The file whose `FileLock` keeps what `salvageHistory` made, while a person is asked for what opens it.
QString salvagedLockOf(const QString &profile);

/// Brings a restore that was cut short to its end; one whose copy was not ready was none, and what `salvageHistory`
/// made goes, unless a person is just asked about it. While nobody can open the history; where somebody has it open,
/// there is nothing to finish.
Result<Done> finishRestore(const QString &profile, const QDateTime &now);

} // namespace coverdesk
