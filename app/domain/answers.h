// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

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

/// The answer that was the last one known at the end of \a day: what came later was not known yet, whatever visit it
/// was asked for. Only those of \a source where one is given. \a lines are one patient's, in any order.
std::optional<CheckLine> answerInForceOn(const std::vector<CheckLine> &lines, const QDate &day,
                                         std::optional<ServiceId> source = std::nullopt);

/// The last answer before that of \a line, of the same source and about the same insurance: the one it may be compared
/// with. Nothing where there is none, or where \a line itself is no answer.
std::optional<CheckLine> answerBefore(const std::vector<CheckLine> &lines, const CheckLine &line);

} // namespace coverdesk
