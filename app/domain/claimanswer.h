// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/money.h"
#include "app/domain/stateddate.h"

#include <vector>

namespace coverdesk {

/// What a payer says of one service on a claim.
struct ClaimLine
{
    QString code;
    Amount paid;
    Amount patientResponsibility;
    Amount appliedToDeductible;
    QString adjustment;
    QString denialReason;
    /// How it may be corrected or appealed.
    QString correction;

    friend bool operator==(const ClaimLine &, const ClaimLine &) = default;
};

/// What a payer says of a claim.
struct ClaimAnswer
{
    /// In the service's words, such as "APPROVED".
    QString status;
    QString number;
    StatedDate receivedOn;
    StatedDate processedOn;
    StatedDate paidOn;
    /// Up to which day of receipt the payer has worked through its claims, where this one is not processed yet.
    StatedDate processedUpTo;
    QString turnaround;
    std::vector<ClaimLine> lines;

    friend bool operator==(const ClaimAnswer &, const ClaimAnswer &) = default;
};

} // namespace coverdesk
