// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <chrono>

namespace coverdesk {

/// What a schedule takes from outside, so that tests and practice decide it.
struct Pace
{
    /// From 0 to 1: spreads the tries of many desks.
    double random = 0.5;
    /// How many times faster than in earnest a phone answer is looked for: practice runs in seconds.
    double hurry = 1;

    Pace(double chance, double faster = 1)
        : random(chance)
        , hurry(faster)
    {}
};

/// No pause of ours is as long: a look that is further off was set before the clock was put back.
inline constexpr std::chrono::hours LongestPause{8};

/// The next pause before asking again with the same key: full jitter, one second at first, five minutes at most.
/// \a random is a number from 0 to 1.
std::chrono::milliseconds pauseBeforeRetry(int attempts, double random);

/// The next pause before looking for a phone answer: five minutes on the day it is wanted, half an hour before,
/// an hour after and wherever \a isStrange, six hours once a person was asked; spread by a fifth.
std::chrono::milliseconds pauseBeforeLook(const Check &check, bool isStrange, const QDateTime &now, Pace pace);

/// The next pause before looking for a phone inquiry whose receipt was lost: 5 s, 15 s, 1, 5, 15 and 60 minutes after
/// so many looks; six hours once a person was asked or has closed it; spread by a fifth.
std::chrono::milliseconds pauseBeforeSearch(const Check &check, Pace pace);

/// How long whole lists must have failed to show an inquiry before a person is asked about it.
std::chrono::milliseconds doubtBeforeAsking(Pace pace);

/// Whether a phone answer is so late that a person is to be asked: five business days after the day it was wanted by,
/// or, where \a isStrange, after it was placed.
bool isOverdue(const Check &check, bool isStrange, const QDateTime &now);

/// Whether an inquiry that was sent without a receipt has been looked for long enough: five business days.
bool isSoughtLongEnough(const Check &check, const QDateTime &now);

/// Whether the check's time has come, as its schedule says.
bool isDue(const Check &check, const QDateTime &now);

} // namespace coverdesk
