// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/claimwire.h"

#include "app/services/healthharbor/healthharbortexts.h"
#include "app/services/jsonreading.h"

using namespace Qt::StringLiterals;

namespace coverdesk::healthharbor {

/// The service spells the name in one way, its readers expect the other; where the two disagree, neither counts.
static Amount paidIn(const QJsonObject &json)
{
    const auto theirs = json["amound_paid"_L1];
    const auto proper = json["amount_paid"_L1];
    if (saysNothing(theirs))
        return amountIn(proper);
    const bool isOneAnswer = saysNothing(proper) || amountIn(theirs) == amountIn(proper);
    return isOneAnswer ? amountIn(theirs) : Amount{};
}

static ClaimLine readLine(const QJsonObject &json)
{
    ClaimLine line;
    line.code = wordIn(json["procedure_code"_L1]);
    line.paid = paidIn(json);
    line.patientResponsibility = amountIn(json["patient_responsibility"_L1]);
    line.appliedToDeductible = amountIn(json["patient_applied_to_deductible"_L1]);
    line.adjustment = wordIn(json["adjustment_details"_L1]);
    line.denialReason = wordIn(json["claim_denial_reason"_L1]);
    line.correction = wordIn(json["appeal_or_correction_info"_L1]);
    return line;
}

static std::vector<ClaimLine> readLines(const QJsonValue &details)
{
    std::vector<ClaimLine> lines;
    for (const auto &item : details.isArray() ? details.toArray() : QJsonArray{details}) {
        const auto line = readLine(item.toObject());
        if (line != ClaimLine{})
            lines.push_back(line);
    }
    return lines;
}

std::optional<ClaimAnswer> readClaim(const QJsonObject &results)
{
    const auto timeline = results["timeline"_L1];
    const auto unprocessed = results["unprocessed_claim_info"_L1];
    ClaimAnswer claim;
    claim.status = textIn(results["status"_L1]);
    claim.number = wordIn(results["number"_L1]);
    claim.receivedOn = statedDate(textIn(timeline["date_received"_L1]));
    claim.processedOn = statedDate(textIn(timeline["date_processed"_L1]));
    claim.paidOn = statedDate(textIn(timeline["date_paid"_L1]));
    claim.processedUpTo = statedDate(textIn(unprocessed["date_processed_up_to"_L1]));
    claim.turnaround = wordIn(unprocessed["turnaround_time"_L1]);
    claim.lines = readLines(results["code_details"_L1]);
    return claim == ClaimAnswer{} ? std::nullopt : std::optional(claim);
}

} // namespace coverdesk::healthharbor
