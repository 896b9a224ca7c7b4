// SPDX-License-Identifier: MIT
#include "app/domain/planterm.h"

#include "app/domain/askedandtold.h"
#include "app/domain/benefityear.h"

#include <algorithm>

namespace coverdesk {

std::optional<QDate> endBefore(const CheckLine &line, const QDate &day)
{
    const auto end = line.plan ? line.plan->terminatesOn.value : std::nullopt;
    return end && *end < day ? end : std::nullopt;
}

std::optional<QDate> beginAfter(const CheckLine &line, const QDate &day)
{
    const auto begin = line.plan ? line.plan->effectiveOn.value : std::nullopt;
    return begin && *begin > day ? begin : std::nullopt;
}

/// The day on which the payer said it.
static QDate toldOn(const CheckLine &line)
{
    const auto came = line.answeredAt.value_or(line.askedAt);
    const bool isByPhone = line.service == ServiceId::HealthHarbor;
    return (isByPhone ? line.lastCallAt.value_or(came) : came).toLocalTime().date();
}

static QDate endOfMonth(const QDate &day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

/// Without a look at the plan's end.
static std::optional<QDate> lastDayOfFigures(const CheckLine &line, const Plan &plan)
{
    const auto told = toldOn(line);
    switch (line.service) {
    case ServiceId::Eligibility: return endOfMonth(told);
    case ServiceId::HealthHarbor: {
        const auto reset = nextReset(plan, told);
        return reset ? std::optional(reset->addDays(-1)) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

std::optional<QDate> goodUntil(const CheckLine &line)
{
    if (!line.plan || isUnreadable(line.plan->terminatesOn))
        return std::nullopt;
    const auto last = lastDayOfFigures(line, *line.plan);
    const auto &end = line.plan->terminatesOn.value;
    return last && end ? std::min(last, end) : last ? last : end;
}

bool isPastItsTime(const CheckLine &line, const QDate &day)
{
    if (line.standing != Standing::Answered)
        return false;
    const auto told = toldOn(line);
    if (line.plan && isUnreadable(line.plan->terminatesOn))
        return told < day;
    if (const auto last = goodUntil(line); last && *last < day)
        return true;
    switch (line.service) {
    case ServiceId::Eligibility: return endOfMonth(told) < day;
    case ServiceId::HealthHarbor: {
        const bool isYearKnown = line.plan && lastDayOfFigures(line, *line.plan);
        return !isYearKnown && told.year() < day.year();
    }
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
