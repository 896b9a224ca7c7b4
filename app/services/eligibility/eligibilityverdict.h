// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QStringList>

namespace coverdesk::eligibility {

/// What of a real-time answer decides its verdict.
struct Statement
{
    std::optional<bool> success;
    std::optional<bool> active;
    /// The HTTP status the clearinghouse gave the service.
    std::optional<int> upstreamStatus;
    /// The upstream words, empty where there are none.
    QString message;
};

/// The first row of the field guide's decision table that fits, from the top; success false with coverage active is a
/// contradiction before any other. What fits no row leaves the coverage unknown.
Verdict verdictOf(const Statement &statement);

/// The payer's reject codes (X12 271, segment AAA) named in \a message as whole tokens: "72" of "AAA 72", "AAA72" or
/// "AAA*N**72".
QStringList rejectCodesIn(const QString &message);

} // namespace coverdesk::eligibility
