// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "ui/widgets/pill.h"

namespace coverdesk {

// How long ago an answer came, as the lists of the page Patients tell it.

/// "today", "yesterday" or "94 days ago".
QString sinceInWords(const QDate &day, const QDate &today);

/// Whether an answer is no longer of the time it speaks for: an instant one after the end of its month, one by phone
/// after the end of its year. What is still under way has no age.
bool isPastItsTime(const CheckLine &line, const QDate &today);

/// The pill of a check in a list of patients, where the plan's standing is all there is room for.
PillFace shortFaceOf(const CheckLine &line, const QDate &today);

/// The icon of where an answer comes from.
Icon iconOf(ServiceId service);

/// "11/20/2026 9:40 AM", local time.
QString momentInWords(const QDateTime &moment);

} // namespace coverdesk
