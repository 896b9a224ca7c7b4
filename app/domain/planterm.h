// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk {

// How long what an answer says of a plan holds, by what it says itself. Days are local.

/// The plan's own last day, where that lies before \a day.
std::optional<QDate> endBefore(const CheckLine &line, const QDate &day);

/// The plan's own first day, where that lies after \a day.
std::optional<QDate> beginAfter(const CheckLine &line, const QDate &day);

/// The last day on which an answer may be relied on: of an instant one that of its month, of one by phone the day
/// before the plan's amounts start again; of either no later than the plan's end. Nothing where that was not told.
std::optional<QDate> goodUntil(const CheckLine &line);

/// Whether an answer is no longer of the time it speaks for: after it was good; where that was not told, one by phone
/// after its year. A plan whose end nobody can read is one of the day it was told of. What is under way has no age.
bool isPastItsTime(const CheckLine &line, const QDate &day);

} // namespace coverdesk
