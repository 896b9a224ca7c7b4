// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace coverdesk {

// Days and times as short as a list needs them; all local.

/// "Tue 11/24"; with the year, where it is not that of \a today.
QString shortDay(const QDate &day, const QDate &today);

/// "10:30 AM" today, else "Mon 11/23 10:30 AM".
QString shortMoment(const QDateTime &moment, const QDateTime &now);

} // namespace coverdesk
