// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "ui/widgets/keyvaluelist.h"

namespace coverdesk {

/// Who the check is about, below the name: birth date with age, insurer and member ID, visit.
QString patientLineOf(const Check &check, const QDate &today);

/// Who said it, when, and what to quote: "Cigna said so electronically, Fri 11/20/2026 9:42 AM · trace …".
QString sourceLineOf(const Check &check);

/// What a phone answer says of the plan in a few words: "In network · primary · calendar year".
QString planLineOf(const Check &check);

/// How long an answer may be relied on: an instant one to the end of the month it was given in, one by phone to the
/// plan's end or the day before its amounts start again, whichever comes first. Empty where that was not told.
QString goodUntilOf(const Check &check, const QDate &today);

/// "About this answer" of an instant check: the insurer as asked and as returned, plan, trace and the like; of one
/// without an answer what was asked.
QList<KeyValue> aboutAnswer(const Check &check);

/// The call behind a phone answer.
QList<KeyValue> aboutCall(const Call &call);

/// What was asked, field by field.
QList<KeyValue> aboutQuestion(const Check &check);

/// When and where it was sent, and under which numbers it is found again.
QList<KeyValue> aboutSending(const Check &check);

} // namespace coverdesk
