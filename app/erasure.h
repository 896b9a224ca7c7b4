// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QUuid>

#include <vector>

namespace coverdesk {

/// Whether the profile has the file of a history.
bool isHistoryThere(const QString &profile);

/// What the keychain keeps for histories that were set aside: the slots in which it has a part, and their waymarks.
std::vector<QUuid> keychainEntriesSetAside(const QString &profile);

/// Removes the file of a history whose keys were taken away, and what belongs to it, histories that were set aside, and
/// what is left of restores and backups that were cut short: nothing is left of them for the next start of the program.
/// Backups stay. InUse where any program has the history open.
Result<Done> eraseHistory(const QString &profile);

/// Gives the file of a history that nobody can open another name, with the day of \a now, and what belongs to it
/// likewise, and moves its backups to a folder of their own: all stays as it is, and the next start of the program is a
/// first one. InUse as above.
Result<Done> setHistoryAside(const QString &profile, const QDateTime &now);

} // namespace coverdesk
