// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/patient.h"

namespace coverdesk {

// Which of a patient's checks are answers about the plan, and which of them holds.

/// Whether an answer with this verdict says anything of the plan: what could not be matched, read or had does not.
bool tellsOfPlan(Verdict verdict);

/// Whether the check brought an answer about the plan. One that was given up, or that is empty-handed, is none, and so
/// leaves an older answer in force. An answer that contradicts itself is one: the older yes no longer holds beside it.
bool isAnswer(const CheckLine &line);

/// The day on which the answer came, in local time. An instant answer of before that was noted came when it was asked
/// for.
std::optional<QDate> answeredOn(const CheckLine &line);

/// The day on which the payer said it, in local time: that of the last call where there was one, else when the answer
/// came.
std::optional<QDate> toldOn(const Check &check);

/// The day in local time on which the last of the calls behind an answer ended, where one of them says when.
std::optional<QDate> lastCallOn(const Benefits &benefits);

/// Whether both were asked of the same payer about the same member ID; case, blanks and signs do not count.
bool isSameInsurance(const CheckLine &left, const CheckLine &right);

/// For each coverage that is in force on \a day, by the dates that a person noted, the answer that was the last one
/// known at its end, from whatever source: what came later was not known yet, whatever visit it was asked for. \a lines
/// are all those of \a patient, in any order.
std::vector<CheckLine> answersInForceOn(const Patient &patient, const std::vector<CheckLine> &lines, const QDate &day);

/// Whether the plan is as the answer has it on \a day: it is in force (`answersInForceOn`), and by its own dates the
/// plan had begun and not ended. \a lines are all those of \a patient, in any order.
bool holdsOn(const Check &check, const Patient &patient, const std::vector<CheckLine> &lines, const QDate &day);

/// The last answer before that of \a line, of the same source and about the same insurance: the one it may be compared
/// with. Nothing where there is none, or where \a line itself is no answer.
std::optional<CheckLine> answerBefore(const std::vector<CheckLine> &lines, const CheckLine &line);

} // namespace coverdesk
