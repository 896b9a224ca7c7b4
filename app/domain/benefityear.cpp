// SPDX-License-Identifier: MIT
#include "app/domain/benefityear.h"

namespace coverdesk {

/// The day of \a year on which a plan that began on \a began starts again.
static QDate anniversary(const QDate &began, int year)
{
    const QDate sameDay(year, began.month(), began.day());
    return sameDay.isValid() ? sameDay : QDate(year, 3, 1);
}

static QDate nextAnniversary(const QDate &began, const QDate &day)
{
    const auto thisYear = anniversary(began, day.year());
    return thisYear > day ? thisYear : anniversary(began, day.year() + 1);
}

static std::optional<QDate> beginOf(const Plan &plan)
{
    return plan.effectiveOn.value && plan.effectiveOn.value->isValid() ? plan.effectiveOn.value : std::nullopt;
}

std::optional<QDate> nextReset(const Plan &plan, const QDate &day)
{
    if (!plan.followsCalendarYear || !day.isValid())
        return std::nullopt;
    if (*plan.followsCalendarYear)
        return QDate(day.year() + 1, 1, 1);
    const auto began = beginOf(plan);
    return began ? std::optional(nextAnniversary(*began, day)) : std::nullopt;
}

/// Of a plan that does not say whether its year is the calendar's: it may turn on 1 January or on its own day.
static YearTurn turnOfUnknownYear(const std::optional<QDate> &began, const QDate &before, const QDate &after)
{
    const bool overNewYear = before.year() != after.year();
    if (!began)
        return overNewYear ? YearTurn::Unsure : YearTurn::None;
    const bool overOwnDay = nextAnniversary(*began, before) <= after;
    if (overNewYear != overOwnDay)
        return YearTurn::Unsure;
    return overNewYear ? YearTurn::Began : YearTurn::None;
}

YearTurn turnBetween(const Plan &plan, const QDate &before, const QDate &after)
{
    if (!before.isValid() || !after.isValid() || after < before)
        return YearTurn::Unsure;
    const auto began = beginOf(plan);
    const bool beganBetween = began && before < *began && *began <= after;
    if (beganBetween || before.addYears(1) <= after)
        return YearTurn::Began;
    if (const auto reset = nextReset(plan, before))
        return *reset <= after ? YearTurn::Began : YearTurn::None;
    if (!plan.followsCalendarYear)
        return turnOfUnknownYear(began, before, after);
    return before == after ? YearTurn::None : YearTurn::Unsure;
}

} // namespace coverdesk
