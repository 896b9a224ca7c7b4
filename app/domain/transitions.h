// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outcome.h"
#include "app/domain/schedule.h"

namespace coverdesk {

/// How long after its first sending a key may be used again. eligibility.dev states no lifetime of a key; 20 hours
/// stays inside the day that comparable services keep theirs.
inline constexpr std::chrono::hours KeyWindow{20};

/// How long nothing goes to a service by itself that answered 401, 402 or 403.
inline constexpr std::chrono::minutes PauseWhileStopped{15};

/// The check as it is to be kept before its question goes out.
Check sending(Check check, const QDateTime &now);

/// The check as it stands after one attempt or look.
Check settled(Check check, const Outcome &outcome, const QDateTime &now, Pace pace);

/// What a look found by its content: the first ticket that no other check holds, and no duplicates, since who they
/// belong to cannot be told; Unclear where none is left.
Outcome withoutTickets(Outcome outcome, const QStringList &held);

/// The check as it stands when the process that was sending it is gone: what may have arrived is in doubt.
Check abandoned(Check check, const QDateTime &now);

/// Asks a person where the rules end: a key's window has passed, or what was not sent outlived its day or its visit.
Check expired(Check check, const QDateTime &now);

/// The check as the next attempt or look is to find it: Sending, as it is for a look, or in a person's hands; nothing
/// where there is nothing to do. \a credential is the fingerprint of today's: a check that never was in doubt takes it,
/// one that was asks a person, for its key is bound to the account it went out under.
std::optional<Check> taken(Check check, const QByteArray &credential, const QDateTime &now);

/// Whether all that may go out for the check is a look, which is free: its question was placed, or may have been.
bool isOnlyLookedFor(const Check &check);

/// Whether an attempt or a look can still bring something.
bool canMove(const Check &check);

/// The check as a person ends it; nothing where it is ended already. What may be at the phone service is looked for on.
std::optional<Check> closed(Check check, const QDateTime &now);

/// The check as it stands when a person has its question asked once more, as \a successor; nothing where no person was
/// asked about it.
std::optional<Check> retired(Check check, const QUuid &successor, const QDateTime &now);

/// The check as a person has it followed on that takes too long; nothing where nobody was asked about that, but, say,
/// about an answer to another question.
std::optional<Check> followedOn(Check check, const QDateTime &now);

/// The check as it stands in a history that was restored from a backup: nobody knows what became of it since, so a
/// person is asked, and nothing goes out by itself; nothing where it was settled.
std::optional<Check> restored(Check check);

/// Why a person is asked about such a check.
Failure causeOfRestored();

/// The check whose answer a person has opened; nothing where it was no news.
std::optional<Check> opened(Check check, const QDateTime &now);

} // namespace coverdesk
