// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

namespace coverdesk {

/// Whether a new benefit year began between two days.
enum class YearTurn {
    None, ///< both are of one benefit year
    Began, ///< a new one began
    Unsure, ///< one may have begun: what is known of the plan does not say
};

/// The next day after \a day on which the plan's amounts start again: 1 January, or the day of the year on which the
/// plan began (29 February: 1 March where there is none). Nothing where the plan does not say.
std::optional<QDate> nextReset(const Plan &plan, const QDate &day);

/// Whether a new benefit year began after \a before and not after \a after. A plan that says nothing of its year is
/// taken to stay in it within one calendar year.
YearTurn turnBetween(const Plan &plan, const QDate &before, const QDate &after);

} // namespace coverdesk
