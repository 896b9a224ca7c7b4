// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace coverdesk {

class Holder;

/// Tells whether the file is an older copy that somebody put beside the log of the newer. Where nobody has it open the
/// log is set aside then, under a name with the day of \a now, so that the copy is read as what it is.
Result<bool> setLogAsideIfOlder(const QString &profile, const Holder &holder, const QDateTime &now);

/// Marks a history as restored from outside, in a transaction of its own. No data key is needed.
Result<Done> markAsOldCopy(const QSqlDatabase &database);

} // namespace coverdesk
