// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outcome.h"

namespace coverdesk {

/// How long after its first sending a key may be used again. eligibility.dev states no lifetime of a key; 20 hours
/// stays inside the day that comparable services keep theirs.
inline constexpr std::chrono::hours KeyWindow{20};

/// The next pause before asking again with the same key: full jitter, one second at first, five minutes at most.
/// \a random is a number from 0 to 1.
std::chrono::milliseconds pauseBeforeRetry(int attempts, double random);

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

/// The next pause before looking for a phone answer: five minutes on the day it is wanted, half an hour before,
/// an hour after, spread by a fifth.
std::chrono::milliseconds pauseBeforeLook(const Check &check, const QDateTime &now, Pace pace);

/// The check as it is to be kept before its question goes out.
Check sending(Check check, const QDateTime &now);

/// The check as it stands after one attempt or look.
Check settled(Check check, const Outcome &outcome, const QDateTime &now, Pace pace);

/// The check as it stands when the process that was sending it is gone: what may have arrived is in doubt.
Check abandoned(Check check, const QDateTime &now);

/// Asks a person where the rules end: a key's window has passed, or a queued check outlived its day or its visit.
Check expired(Check check, const QDateTime &now);

/// The check as the next attempt or look is to find it: Sending, Tracking, or in a person's hands; nothing where
/// there is nothing to do. \a credential is the fingerprint of today's: a check that never was in doubt takes it,
/// one that was asks a person, for its key is bound to the account it went out under.
std::optional<Check> taken(Check check, const QByteArray &credential, const QDateTime &now);

} // namespace coverdesk
