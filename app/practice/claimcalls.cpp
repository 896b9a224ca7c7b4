// SPDX-License-Identifier: MIT
#include "app/practice/claimcalls.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

namespace {

    struct Claim
    {
        QLatin1StringView number;
        CannedCall call;
    };

    // Amounts are numbers here, and one of their names is misspelt, both as documented.
    constexpr Claim Claims[] = {
        {"CLM-1001"_L1, {"active"_L1, "SUCCESS"_L1, "Claim found."_L1, R"({
  "call_details": [{"representative_name": "Deborah M", "reference_number": "2812140", "call_end_time": "@ENDED@"}],
  "status": "APPROVED", "number": "CLM-1001",
  "timeline": {"date_received": "02-01-2024", "date_processed": "02-05-2024", "date_paid": "02-10-2024"},
  "unprocessed_claim_info": null,
  "code_details": [{"procedure_code": "90837", "amound_paid": 80.5, "patient_responsibility": 20,
    "patient_applied_to_deductible": 0, "adjustment_details": null, "claim_denial_reason": null,
    "appeal_or_correction_info": null}]})"}},

        {"CLM-1002"_L1, {"active"_L1, "SUCCESS"_L1, "Claim found."_L1, R"({
  "call_details": [{"representative_name": "Deborah M", "reference_number": "2812141", "call_end_time": "@ENDED@"}],
  "status": "DENIED", "number": "CLM-1002",
  "timeline": {"date_received": "03-01-2024", "date_processed": "03-08-2024", "date_paid": null},
  "unprocessed_claim_info": null,
  "code_details": [
    {"procedure_code": "90837", "amound_paid": 0, "patient_responsibility": 150, "patient_applied_to_deductible": 0,
     "adjustment_details": "CO-197", "claim_denial_reason": "Prior authorization was not obtained",
     "appeal_or_correction_info": "Appeal in writing within 180 days"},
    {"procedure_code": "90785", "amound_paid": 0, "patient_responsibility": 0,
     "patient_applied_to_deductible": null, "adjustment_details": null,
     "claim_denial_reason": "Included in another service", "appeal_or_correction_info": null}]})"}},

        {"CLM-1003"_L1, {"active"_L1, "SUCCESS"_L1, "The claim is being processed."_L1, R"({
  "call_details": [{"representative_name": "Oskar L", "reference_number": "5510030", "call_end_time": "@ENDED@"}],
  "status": "PENDING", "number": "CLM-1003",
  "timeline": {"date_received": "04-01-2024", "date_processed": null, "date_paid": null},
  "unprocessed_claim_info": {"date_processed_up_to": "03-25-2024", "turnaround_time": "30 days"},
  "code_details": []})"}},

        {"CLM-1004"_L1, {"active"_L1, "SUCCESS"_L1, "The claim is not on file yet."_L1, R"({
  "call_details": [{"representative_name": "Oskar L", "reference_number": "5510031", "call_end_time": "@ENDED@"}],
  "status": "NOT_ON_FILE", "number": null, "timeline": null,
  "unprocessed_claim_info": {"date_processed_up_to": "05-02-2024", "turnaround_time": "15 business days"},
  "code_details": null})"}},

        {"CLM-2001"_L1, {"active-sparse"_L1, "SUCCESS"_L1, "Claim found."_L1, R"({
  "call_details": {"representative_name": "Ines P", "reference_number": "R-55-0201", "call_end_time": "@ENDED@"},
  "status": "APPROVED", "number": "CLM-2001",
  "timeline": {"date_received": "02-02-2024", "date_processed": "02-06-2024", "date_paid": "02-12-2024"},
  "code_details": [{"procedure_code": "90834", "amount_paid": 64.25, "patient_responsibility": "25.00",
    "patient_applied_to_deductible": 10.75, "adjustment_details": "CO-45: 30.00"}]})"}},
    };

} // namespace

std::optional<CannedCall> claimCall(const QString &shows, const QString &claimNumber)
{
    const auto found = std::find_if(std::begin(Claims), std::end(Claims), [&](const Claim &claim) {
        return claim.call.shows == shows && claimNumber.trimmed().compare(claim.number, Qt::CaseInsensitive) == 0;
    });
    if (found == std::end(Claims))
        return std::nullopt;
    return found->call;
}

} // namespace coverdesk::practice
