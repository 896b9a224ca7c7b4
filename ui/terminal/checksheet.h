// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <vector>

namespace coverdesk::terminal {

/// One check for people: where it stands, what to do, and aligned tables of plan, figures and services.
QString sheetOf(const Check &check);

/// Checks as a table, one line each, as things are on \a today; of member IDs only the end.
QString tableOf(const std::vector<CheckLine> &lines, const QDate &today);

} // namespace coverdesk::terminal
