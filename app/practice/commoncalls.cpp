// SPDX-License-Identifier: MIT
#include "app/practice/commoncalls.h"

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

namespace {

    constexpr CannedCall Calls[] = {
        {"active"_L1, "SUCCESS"_L1, "Benefits retrieved successfully."_L1, R"({
  "call_details": [{"representative_name": "Deborah M", "reference_number": "2812129", "call_end_time": "@ENDED@",
    "call_recording_url": null, "call_transcript": "Representative: the plan is active, effective October first."}],
  "plan_information": {"is_active": true, "plan_type": "PPO", "effective_date": "10-01-2020",
    "termination_date": null, "is_calendar_year_plan": true, "is_provider_in_network": true,
    "is_primary_insurance": true},
  "maximums": {"individual_deductible": "100", "individual_deductible_used": "80",
    "individual_out_of_pocket_maximum": "1000", "individual_out_of_pocket_maximum_used": "800",
    "family_deductible": "200", "family_deductible_used": "100",
    "family_out_of_pocket_maximum": "2000", "family_out_of_pocket_maximum_used": "1000"},
  "procedure_classes": {},
  "procedure_codes": [
    [{"procedure_code": "90791", "procedure_name": "Diagnostic evaluation"},
     {"is_covered": true, "is_prior_auth_required": false, "prior_auth_info": null, "is_deductible_waived": true,
      "copay_amount": "0.00", "coinsurance_percentage": "0", "frequency_limitations": "1 a year",
      "limitations": null}],
    [{"procedure_code": "90832", "procedure_name": "Psychotherapy, 30 min"},
     {"is_covered": true, "is_prior_auth_required": true, "prior_auth_info": "Call Cigna at 1-800-997-1654",
      "is_deductible_waived": false, "copay_amount": "20.00", "coinsurance_percentage": "20",
      "frequency_limitations": "2 visits a week", "limitations": null}],
    [{"procedure_code": "90834", "procedure_name": "Psychotherapy, 45 min"},
     {"is_covered": true, "is_prior_auth_required": false, "prior_auth_info": null, "is_deductible_waived": false,
      "copay_amount": "20.00", "coinsurance_percentage": "0", "frequency_limitations": "30 visits a year",
      "limitations": null}],
    [{"procedure_code": "90837", "procedure_name": "Psychotherapy, 60 min"},
     {"is_covered": false, "is_prior_auth_required": null, "prior_auth_info": null, "is_deductible_waived": null,
      "copay_amount": null, "coinsurance_percentage": null, "frequency_limitations": null,
      "limitations": "Bill 90834 instead"}]]})"},

        {"active-sparse"_L1, "SUCCESS"_L1, "Benefits retrieved successfully."_L1, R"({
  "call_details": {"call_end_time": "@ENDED@", "representative_name": "Deborah M", "reference_number": "2812129"},
  "plan_information": {"is_active": true, "plan_type": "PPO", "effective_date": "10-01-2020",
    "termination_date": "10-31-2021", "is_calendar_year_plan": true, "is_provider_in_network": true,
    "is_primary_insurance": true},
  "maximums": {"individual_deductible": "100", "individual_deductible_used": "80",
    "individual_out_of_pocket_maximum": "1000", "individual_out_of_pocket_maximum_used": "800",
    "family_deductible": "200", "family_deductible_used": "100",
    "family_out_of_pocket_maximum": "2000", "family_out_of_pocket_maximum_used": "1000"},
  "procedure_classes": {},
  "procedure_codes": [{"procedure_code": "90832", "procedure_name": "Psychotherapy", "is_covered": true,
    "is_prior_auth_required": true, "prior_auth_info": "Call Aetna at 1-800-555-0142", "is_deductible_waived": false,
    "copay_amount": "20.00", "coinsurance_percentage": "20", "frequency_limitations": "Two visits per week",
    "more_info": "A diagnosis of medium severity is required for coverage."}]})"},

        {"active-with-message"_L1, "UNSUCCESSFUL"_L1, "The insurer would not release benefits to this provider."_L1,
         "null"},

        {"active-with-error-status"_L1, "ON_HOLD"_L1, "The insurer's line is closed until further notice."_L1, "null"},

        {"not-active"_L1, "SUCCESS"_L1, "The plan has ended."_L1, R"({
  "call_details": [{"representative_name": "Oskar L", "reference_number": "5510023", "call_end_time": "@ENDED@"}],
  "plan_information": {"is_active": false, "plan_type": "HMO", "effective_date": "01-01-2019",
    "termination_date": "06-30-2024", "is_calendar_year_plan": true, "is_provider_in_network": null,
    "is_primary_insurance": null},
  "maximums": {}, "procedure_classes": {}, "procedure_codes": []})"},

        {"not-active-unsaid"_L1, "SUCCESS"_L1, ""_L1, "null"},

        {"hostile-text"_L1, "SUCCESS"_L1, R"(<b>Read</b> =HYPERLINK("http://127.0.0.1") %1 %n)"_L1, R"json({
  "call_details": [
    {"representative_name": "<img src=x>", "reference_number": "=1+1", "call_end_time": "yesterday",
     "call_recording_url": "javascript:alert(1)"},
    {"representative_name": "\u202eIne\u202c \u062e\u0637\u0629", "reference_number": "@SUM(A1)",
     "call_end_time": "@ENDED@", "transcript": "\ud83e\udde0 second representative"}],
  "plan_information": {"is_active": true, "plan_type": "<script>alert(1)</script>", "effective_date": "02-30-2024",
    "termination_date": "13-01-2030", "is_calendar_year_plan": "maybe", "is_provider_in_network": 1,
    "is_primary_insurance": []},
  "maximums": {"individual_deductible": "-5", "individual_deductible_used": "1e9"},
  "procedure_classes": {"PHYSICAL_THERAPY": {"is_covered": true, "copay_amount": "10.00"}},
  "procedure_codes": [[{"procedure_code": "<b>90834</b>", "procedure_name": "=cmd|' /C calc'!A0"},
    {"is_covered": "yes", "copay_amount": "\u0662\u0660", "coinsurance_percentage": "120",
     "limitations": "a\u0000b\nc"}], "not an object", 7, null]})json"},

        {"amounts-as-text"_L1, "SUCCESS"_L1, "Benefits retrieved successfully."_L1, R"({
  "call_details": [{"representative_name": "Ines P", "reference_number": null, "call_end_time": "@ENDED@"}],
  "plan_information": {"is_active": true, "plan_type": "HMO", "effective_date": "01-01-2024",
    "termination_date": null, "is_calendar_year_plan": true, "is_provider_in_network": true,
    "is_primary_insurance": false},
  "maximums": {"individual_deductible": "N/A", "individual_deductible_used": "$1,200.00",
    "individual_out_of_pocket_maximum": "unlimited", "individual_out_of_pocket_maximum_used": 312.5,
    "family_deductible": "None", "family_deductible_used": ""},
  "procedure_classes": {},
  "procedure_codes": [[{"procedure_code": "90834", "procedure_name": "Psychotherapy, 45 min"},
    {"is_covered": true, "copay_amount": "$1,025.00", "coinsurance_percentage": "20 %",
     "frequency_limitations": "as medically necessary"}]]})"},

        {"family-parent"_L1, "SUCCESS"_L1, "Benefits retrieved successfully."_L1, R"({
  "call_details": [{"representative_name": "Marguerite T", "reference_number": "I-77120034",
    "call_end_time": "@ENDED@"}],
  "plan_information": {"is_active": true, "plan_type": "PPO", "effective_date": "01-01-2023",
    "termination_date": null, "is_calendar_year_plan": true, "is_provider_in_network": false,
    "is_primary_insurance": true},
  "maximums": {"individual_deductible": "1500", "individual_deductible_used": "412.50",
    "family_deductible": "3000", "family_deductible_used": "3000"},
  "procedure_classes": {},
  "procedure_codes": [[{"procedure_code": "90847", "procedure_name": "Family psychotherapy", "is_covered": true,
    "is_prior_auth_required": false, "is_deductible_waived": true, "copay_amount": "30.00",
    "coinsurance_percentage": "0", "limitations": "Patient present"}]]})"},
    };

} // namespace

std::span<const CannedCall> commonCalls()
{
    return Calls;
}

} // namespace coverdesk::practice
