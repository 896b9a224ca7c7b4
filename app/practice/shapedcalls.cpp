// SPDX-License-Identifier: MIT
#include "app/practice/shapedcalls.h"

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

namespace {

    constexpr auto Retrieved = "Benefits retrieved successfully."_L1;

    constexpr CannedCall Calls[] = {
        // The quickstart's sample, value for value. It is printed there without its brackets; the codes are a pair, as
        // in a later copy of that page.
        {"documented-sample"_L1, "SUCCESS"_L1, Retrieved, R"({
  "call_details": {"call_end_time": "2024-03-01T06:00:00.0000Z", "representative_name": "Deborah M",
    "reference_number": "2812129"},
  "plan_information": {"is_active": true, "plan_type": "PPO", "effective_date": "10-01-2020",
    "termination_date": "10-31-2021", "is_calendar_year_plan": true, "is_provider_in_network": true,
    "is_primary_insurance": true},
  "maximums": {"individual_deductible": "100", "individual_deductible_used": "80",
    "individual_out_of_pocket_maximum": "1000", "individual_out_of_pocket_maximum_used": "800",
    "family_deductible": "200", "family_deductible_used": "100",
    "family_out_of_pocket_maximum": "2000", "family_out_of_pocket_maximum_used": "1000"},
  "procedure_classes": {},
  "procedure_codes": [
    [{"procedure_code": "90832", "procedure_name": "Psychotherapy"},
     {"is_covered": true, "is_prior_auth_required": true, "prior_auth_info": "Call Cigna at 1-800-997-1654",
      "is_deductible_waived": false, "copay_amount": "20.00", "coinsurance_percentage": "20",
      "frequency_limitations": "Two visits per week",
      "more_info": "Diagnosis of medium to severe COPD is required for coverage."}]]})"},

        {"calls-several"_L1, "SUCCESS"_L1, Retrieved, R"({
  "call_details": [
    {"representative_name": "Ines P", "reference_number": "R-55-0101", "call_end_time": "@SECONDS@"},
    {"representative_name": "Oskar L", "reference_number": null, "call_end_time": "@FOUR@"},
    {"representative_name": null, "reference_number": 55103, "call_end_time": "@SIX-ZULU@"},
    {"representative_name": "Marguerite T", "reference_number": "", "call_end_time": null},
    {}],
  "plan_information": {"is_active": true, "plan_type": "PPO", "effective_date": "01-01-2024"},
  "maximums": {}, "procedure_classes": {}, "procedure_codes": []})"},

        {"calls-null"_L1, "SUCCESS"_L1, Retrieved, R"({"call_details": null,
  "plan_information": {"is_active": true, "plan_type": "EPO", "effective_date": "01-01-2024"},
  "maximums": null, "procedure_classes": null,
  "procedure_codes": [[{"procedure_code": "90834", "procedure_name": "Psychotherapy, 45 min"},
    {"is_covered": true, "copay_amount": "25.00"}]]})"},

        {"calls-empty"_L1, "SUCCESS"_L1, Retrieved, R"({"call_details": [],
  "plan_information": {"is_active": true, "plan_type": "HMO", "effective_date": "01-01-2024"},
  "maximums": {}, "procedure_classes": {}, "procedure_codes": []})"},

        {"codes-mixed"_L1, "SUCCESS"_L1, Retrieved, R"({
  "call_details": [{"representative_name": "Ines P", "reference_number": "R-55-0102", "call_end_time": "@ENDED@"}],
  "plan_information": {"is_active": true, "plan_type": "PPO"}, "maximums": {}, "procedure_classes": {},
  "procedure_codes": [
    [{"procedure_code": "90791", "procedure_name": "Diagnostic evaluation"},
     {"is_covered": true, "copay_amount": "0.00"}],
    [{"procedure_code": "90832", "procedure_name": "Psychotherapy, 30 min", "is_covered": true,
      "copay_amount": "15.00"}],
    {"procedure_code": "90834", "procedure_name": "Psychotherapy, 45 min", "is_covered": true,
      "copay_amount": "20.00"},
    [{"procedure_code": "90837", "procedure_name": "Psychotherapy, 60 min"}, null],
    [], {}]})"},

        {"codes-in-three"_L1, "SUCCESS"_L1, Retrieved, R"({
  "call_details": [{"representative_name": "Ines P", "reference_number": "R-55-0103", "call_end_time": "@ENDED@"}],
  "plan_information": {"is_active": true, "plan_type": "PPO"}, "maximums": {}, "procedure_classes": {},
  "procedure_codes": [
    [{"procedure_code": "90847", "procedure_name": "Family psychotherapy"},
     {"is_covered": true, "is_prior_auth_required": true, "copay_amount": "35.00"},
     {"frequency_limitations": "12 visits a year", "limitations": "Patient present"}],
    [{"procedure_code": "90853", "procedure_name": "Group psychotherapy"}, {"is_covered": false}, "see above"]]})"},

        {"codes-null"_L1, "SUCCESS"_L1, Retrieved, R"({
  "call_details": [{"representative_name": "Ines P", "reference_number": "R-55-0104", "call_end_time": "@ENDED@"}],
  "plan_information": {"is_active": true, "plan_type": "POS"},
  "maximums": {"individual_deductible": "2500", "individual_deductible_used": "0"},
  "procedure_classes": null, "procedure_codes": null})"},

        {"old-names"_L1, "SUCCESS"_L1, Retrieved, R"({
  "call_details": [{"representative_name": "Deborah M", "reference_number": "2812130", "call_time": "@SECONDS-ZULU@",
    "transcript": "Representative: thank you for calling."}],
  "plan_information": {"is_active": true, "plan_type": "PPO"}, "maximums": {}, "procedure_classes": {},
  "procedure_codes": [[{"procedure_code": "90834", "procedure_name": "Psychotherapy, 45 min"},
    {"is_covered": true, "copay_amount": "20.00", "more_info": "In person only"}]]})"},

        {"both-names"_L1, "SUCCESS"_L1, Retrieved, R"({
  "call_details": [{"representative_name": "Deborah M", "reference_number": "2812131",
    "call_end_time": "@SIX@", "call_time": null,
    "call_transcript": null, "transcript": "Representative: this is the earlier name."}],
  "plan_information": {"is_active": true, "plan_type": "PPO"}, "maximums": {}, "procedure_classes": {},
  "procedure_codes": [[{"procedure_code": "90834", "procedure_name": "Psychotherapy, 45 min"},
    {"is_covered": true, "copay_amount": "20.00", "limitations": "Telehealth included", "more_info": null}]]})"},

        {"money-as-numbers"_L1, "SUCCESS"_L1, Retrieved, R"({
  "call_details": [{"representative_name": "Ines P", "reference_number": "R-55-0105", "call_end_time": "@ENDED@"}],
  "plan_information": {"is_active": true, "plan_type": "PPO"},
  "maximums": {"individual_deductible": 1500, "individual_deductible_used": 412.5,
    "individual_out_of_pocket_maximum": 6e3, "individual_out_of_pocket_maximum_used": 0,
    "family_deductible": "$3,000.00", "family_deductible_used": "N/A",
    "family_out_of_pocket_maximum": "unlimited", "family_out_of_pocket_maximum_used": ""},
  "procedure_classes": {},
  "procedure_codes": [[{"procedure_code": 90834, "procedure_name": "Psychotherapy, 45 min"},
    {"is_covered": true, "copay_amount": 0.1, "coinsurance_percentage": 12.5}]]})"},

        {"nulls-everywhere"_L1, "SUCCESS"_L1, Retrieved, R"({
  "call_details": [null, {"representative_name": null, "reference_number": null, "call_end_time": null,
    "call_recording_url": null, "call_transcript": null}],
  "plan_information": {"is_active": null, "plan_type": null, "effective_date": null, "termination_date": null,
    "is_calendar_year_plan": null, "is_provider_in_network": null, "is_primary_insurance": null},
  "maximums": {"individual_deductible": null, "individual_deductible_used": null,
    "individual_out_of_pocket_maximum": null, "individual_out_of_pocket_maximum_used": null,
    "family_deductible": null, "family_deductible_used": null,
    "family_out_of_pocket_maximum": null, "family_out_of_pocket_maximum_used": null},
  "procedure_classes": {"PSYCHOTHERAPY": null},
  "procedure_codes": [[{"procedure_code": null, "procedure_name": null},
    {"is_covered": null, "is_prior_auth_required": null, "prior_auth_info": null, "is_deductible_waived": null,
     "copay_amount": null, "coinsurance_percentage": null, "frequency_limitations": null, "limitations": null}]]})"},

        {"unsuccessful-with-results"_L1, "UNSUCCESSFUL"_L1, "The call ended before every question was answered."_L1,
         R"({
  "call_details": [{"representative_name": "Oskar L", "reference_number": "5510024", "call_end_time": "@ENDED@"}],
  "plan_information": {"is_active": true, "plan_type": "PPO", "effective_date": "01-01-2024"},
  "maximums": {"individual_deductible": "750", "individual_deductible_used": "750"},
  "procedure_classes": {},
  "procedure_codes": [[{"procedure_code": "90834", "procedure_name": "Psychotherapy, 45 min"},
    {"is_covered": true, "copay_amount": null}]]})"},

        {"classes-filled"_L1, "SUCCESS"_L1, Retrieved, R"({
  "call_details": [{"representative_name": "Ines P", "reference_number": "R-55-0106", "call_end_time": "@ENDED@",
    "department": "Provider services"}],
  "plan_information": {"is_active": true, "plan_type": "PPO", "plan_year": 2024}, "maximums": {},
  "procedure_classes": {
    "PHYSICAL_THERAPY": {"is_covered": true, "is_prior_auth_required": true, "copay_amount": "10.00",
      "coinsurance_percentage": "20", "frequency_limitations": "20 visits a year", "more_info": "After referral"},
    "CHIROPRACTIC": {"is_covered": false, "copay_amount": null}},
  "procedure_codes": [], "extra_info": {"waiting_periods": "none"}})"},

        {"long-transcript"_L1, "SUCCESS"_L1, Retrieved, R"({
  "call_details": [{"representative_name": "Ines P", "reference_number": "R-55-0107", "call_end_time": "@ENDED@",
    "call_recording_url": "https://recordings.example.invalid/55-0107.wav", "call_transcript": "@TRANSCRIPT@"}],
  "plan_information": {"is_active": true, "plan_type": "PPO"}, "maximums": {}, "procedure_classes": {},
  "procedure_codes": []})"},

        {"answer-bare"_L1, "SUCCESS"_L1, {}, R"({"plan_information": {"is_active": true}})"},
    };

} // namespace

std::span<const CannedCall> shapedCalls()
{
    return Calls;
}

} // namespace coverdesk::practice
