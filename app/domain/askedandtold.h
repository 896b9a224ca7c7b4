// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk {

// An answer held against its question: what may not be taken from it, and what it left out.

/// Whether the answer names another patient: its bytes are somebody else's. Records of older versions know it by the
/// code of the failure alone.
bool isAboutSomeoneElse(const Check &check);

/// Whether the answer is about another patient or another claim, or does not say whom it is about: nothing of it is to
/// be used, and our question is still open.
bool isAboutSomethingElse(const Check &check);

/// Whether a plan had ended, or not begun, by its own dates on \a day.
bool isOutsideItsDates(const Plan &plan, const QDate &day);

/// Whether a plan that is said to be active had ended, or not begun, by its own dates when that was said: on the day
/// of the question, of the call or of the answer, whichever was the last.
bool contradictsItsDates(const Check &check);

/// Whether the visit that was asked for lies after the end of the plan, or before its begin. Not where the plan is said
/// not to be active anyway.
bool endsBeforeVisit(const Check &check);
bool beginsAfterVisit(const Check &check);

/// Whether it was given in words that are no date, and do not say that there is none.
bool isUnreadable(const StatedDate &date);

/// Whether the payer gave the plan an end in words that are no date, and do not say that there is none.
bool hasUnreadableEnd(const Check &check);
/// The same of the plan's begin.
bool hasUnreadableBegin(const Check &check);

/// The services of which an answer says both that they are covered and that they are not, by their names, in each
/// spelling. A code with another modifier is another service.
QStringList contradictedServices(const Benefits &benefits);

/// The code of a service, or its name where it has none.
QString nameOf(const Procedure &procedure);

/// Whether a row says which service it is about.
bool isNamed(const Procedure &procedure);

/// Whether a part of an answer about a plan does not say which service it is about.
bool hasUnnamedServices(const Check &check);

/// Whether a service that was said to be covered may be told as covered, if it is named: the answer is about a plan
/// that was said to be active and that no part of the answer, and no date, speaks against.
bool mayTellCovered(const Check &check);

/// Whether the patient may be told that the coverage was verified: somebody answered what was asked, and nothing in
/// the answer speaks against it.
bool isVerified(const Check &check);

/// The codes of the services that were asked about and of which the answer says nothing, as they were asked. None
/// where there is no answer about a plan. A row that bears a code alone says nothing.
QStringList unansweredCodes(const Check &check);

/// The services of an answer without the empty rows of those that were not answered.
std::vector<Procedure> toldServices(const Check &check);

/// Whether a claim was asked about by its number, and the answer bears another one. Signs between the letters and
/// digits are no part of a number.
bool namesAnotherClaim(const Check &check);

} // namespace coverdesk
