// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/claimanswer.h"

#include <concepts>

namespace coverdesk {

template <typename T, typename Struct>
concept PerhapsConst = std::same_as<std::remove_const_t<T>, Struct>;

// As archivefields.h, for what a payer says of a claim.

void eachField(auto &field, PerhapsConst<ClaimLine> auto &line)
{
    field("code", line.code);
    field("paid", line.paid);
    field("patientResponsibility", line.patientResponsibility);
    field("appliedToDeductible", line.appliedToDeductible);
    field("adjustment", line.adjustment);
    field("denialReason", line.denialReason);
    field("correction", line.correction);
}

void eachField(auto &field, PerhapsConst<ClaimAnswer> auto &claim)
{
    field("status", claim.status);
    field("number", claim.number);
    field("receivedOn", claim.receivedOn);
    field("processedOn", claim.processedOn);
    field("paidOn", claim.paidOn);
    field("processedUpTo", claim.processedUpTo);
    field("turnaround", claim.turnaround);
    field("lines", claim.lines);
}

} // namespace coverdesk
