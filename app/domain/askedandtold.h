// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk {

// An answer held against its question: what may not be taken from it, and what it left out.

/// Whether the answer names another patient: its bytes are somebody else's.
bool isAboutSomeoneElse(const Check &check);

/// Whether a plan had ended, or not begun, by its own dates on \a day.
bool isOutsideItsDates(const Plan &plan, const QDate &day);

/// Whether a service that was said to be covered may be told as covered: the answer names a plan that nothing in it
/// says is not active.
bool mayTellCovered(const Check &check);

/// Whether the patient may be told that the coverage was verified: somebody answered, and nothing in the answer speaks
/// against it.
bool isVerified(const Check &check);

/// The codes of the services that were asked about and of which the answer says nothing, as they were asked. None
/// where there is no answer about a plan.
QStringList unansweredCodes(const Check &check);

/// Whether a claim was asked about by its number, and the answer bears another one. Signs between the letters and
/// digits are no part of a number.
bool namesAnotherClaim(const Check &check);

} // namespace coverdesk
