// SPDX-License-Identifier: MIT
#include "app/domain/schedule.h"

#include "app/domain/fields.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace coverdesk {

using namespace std::chrono_literals;

// The phone service's agreed limit is two business days, and outages of insurers exceed it on a day or two a month.
static constexpr int BusinessDaysToWait = 5;

std::chrono::milliseconds pauseBeforeRetry(int attempts, double random)
{
    constexpr double First = 1000;
    constexpr double Longest = 300'000;
    const auto ceiling = std::min(Longest, First * std::pow(2, std::clamp(attempts - 1, 0, 20)));
    return std::chrono::milliseconds(std::max<qint64>(250, std::llround(ceiling * std::clamp(random, 0.0, 1.0))));
}

static std::chrono::milliseconds spread(std::chrono::milliseconds usual, Pace pace)
{
    const auto factor = 0.8 + 0.4 * std::clamp(pace.random, 0.0, 1.0);
    return std::chrono::milliseconds(std::llround(double(usual.count()) * factor / std::max(1.0, pace.hurry)));
}

static std::chrono::milliseconds usualPause(const Check &check, bool isStrange, const QDate &today)
{
    const auto due = check.inquiry.wantedBy;
    if (check.standing == Standing::NeedsPerson)
        return 6h;
    if (isStrange || (due && *due < today))
        return 60min;
    return due && *due == today ? 5min : 30min;
}

std::chrono::milliseconds pauseBeforeLook(const Check &check, bool isStrange, const QDateTime &now, Pace pace)
{
    return spread(usualPause(check, isStrange, now.toLocalTime().date()), pace);
}

std::chrono::milliseconds pauseBeforeSearch(const Check &check, Pace pace)
{
    static constexpr std::array<std::chrono::milliseconds, 6> pauses{5s, 15s, 1min, 5min, 15min, 60min};
    if (check.standing != Standing::Unconfirmed)
        return spread(6h, pace);
    const auto place = std::min(size_t(std::max(0, check.search.looks)), pauses.size() - 1);
    return spread(pauses.at(place), pace);
}

std::chrono::milliseconds doubtBeforeAsking(Pace pace)
{
    return std::chrono::milliseconds(std::llround(double(std::chrono::milliseconds(30min).count()) / pace.hurry));
}

static bool isAfter(const QDate &start, const QDateTime &now)
{
    return now.toLocalTime().date() > businessDaysAfter(start, BusinessDaysToWait);
}

bool isOverdue(const Check &check, bool isStrange, const QDateTime &now)
{
    auto start = check.followedSince.value_or(check.askedAt).toLocalTime().date();
    if (!isStrange && check.inquiry.wantedBy)
        start = std::max(start, *check.inquiry.wantedBy);
    return isAfter(start, now);
}

bool isSoughtLongEnough(const Check &check, const QDateTime &now)
{
    return isAfter(check.lastSentAt.value_or(check.askedAt).toLocalTime().date(), now);
}

bool isDue(const Check &check, const QDateTime &now)
{
    return !check.nextLookAt || *check.nextLookAt <= now
        || *check.nextLookAt > now + std::chrono::milliseconds(LongestPause);
}

} // namespace coverdesk
