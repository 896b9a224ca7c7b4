// SPDX-License-Identifier: MIT
#include "tests/practice/phonestories.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

using Stories = QHash<QString, PhoneStory>;

static const QJsonValue Null(QJsonValue::Null);
static const QJsonValue Missing(QJsonValue::Undefined);

QJsonValue valueAt(const QJsonValue &heard, const QString &place)
{
    auto value = heard;
    for (const auto &step : place.split(u'.')) {
        bool isIndex = false;
        const auto index = step.toInt(&isIndex);
        if (step == "#"_L1)
            value = value.isString() ? value.toString().size() : value.toArray().size();
        else if (isIndex)
            value = value.isArray() && index < value.toArray().size() ? value.toArray().at(index) : Missing;
        else
            value = value.toObject().value(step);
    }
    return value;
}

static QList<Fact> success(const QList<Fact> &more)
{
    return QList<Fact>{{u"created.status"_s, 200}, {u"told.status"_s, u"SUCCESS"_s}, {u"listed.#"_s, 1}} + more;
}

// Maya's answer.
static QList<Fact> full(const QList<Fact> &more, const QString &where = u"told"_s)
{
    const auto results = QString(where + u".results"_s);
    return QList<Fact>{{where + u".status"_s, u"SUCCESS"_s},
                       {results + u".plan_information.is_active"_s, true},
                       {results + u".procedure_codes.#"_s, 4},
                       {results + u".call_details.0.call_end_time"_s, u"2030-03-17T15:05:45.1230Z"_s}}
    + more;
}

static QList<Fact> refused(int status, const QString &detail)
{
    return {{u"created.status"_s, status}, {u"created.body.detail"_s, detail}, {u"told"_s, Null}, {u"listed.#"_s, 0}};
}

static void addCommon(Stories &stories)
{
    stories.insert(u"plan, maximums and four services, one of them not covered, one with prior authorization"_s,
                   {.facts = full({{u"created.status"_s, 200},
                                   {u"created.body.success"_s, true},
                                   {u"created.body.inquiry_id.#"_s, 36},
                                   {u"told.creation_ts"_s, u"2030-03-17T15:04:05.123000"_s},
                                   {u"told.results.procedure_codes.1.1.is_prior_auth_required"_s, true},
                                   {u"told.results.procedure_codes.3.1.is_covered"_s, false},
                                   {u"told.results.maximums.individual_deductible_used"_s, u"80"_s}})});
    stories.insert(u"the same as one object instead of a list, one service, an ended plan marked active"_s,
                   {.facts = success({{u"told.results.call_details.reference_number"_s, u"2812129"_s},
                                      {u"told.results.procedure_codes.0.procedure_code"_s, u"90832"_s},
                                      {u"told.results.procedure_codes.0.is_covered"_s, true},
                                      {u"told.results.plan_information.is_active"_s, true},
                                      {u"told.results.plan_information.termination_date"_s, u"10-31-2021"_s}})});
    stories.insert(u"no information: the insurer would not give any"_s,
                   {.facts = {{u"told.status"_s, u"UNSUCCESSFUL"_s},
                              {u"told.summary"_s, u"The insurer would not release benefits to this provider."_s},
                              {u"told.results"_s, Null}}});
    stories.insert(u"a status nobody knows yet, for ever"_s,
                   {.facts = {{u"told.status"_s, u"ON_HOLD"_s}, {u"told.results"_s, Null}}});
    stories.insert(u"the plan has ended"_s,
                   {.facts = success({{u"told.results.plan_information.is_active"_s, false},
                                      {u"told.results.plan_information.termination_date"_s, u"06-30-2024"_s}})});
    stories.insert(u"done, but without any result"_s,
                   {.facts = success({{u"told.results"_s, Null}, {u"told.summary"_s, QString(u""_s)}})});
}

static void addMoreCommon(Stories &stories)
{
    stories.insert(
        u"no information: the member was not found"_s,
        {.facts = {{u"told.status"_s, u"UNSUCCESSFUL"_s}, {u"told.results.call_details.0.reference_number"_s, Null}}});
    stories.insert(u"plan type only"_s,
                   {.facts = success({{u"told.results.plan_information.is_active"_s, Null},
                                      {u"told.results.plan_information.plan_type"_s, u"PPO"_s}})});
    stories.insert(u"the same in every text, impossible dates and amounts"_s,
                   {.facts = success({{u"told.results.plan_information.effective_date"_s, u"02-30-2024"_s},
                                      {u"told.results.maximums.individual_deductible"_s, u"-5"_s},
                                      {u"told.results.procedure_codes.0.1.is_covered"_s, u"yes"_s},
                                      {u"told.results.procedure_codes.2"_s, 7}})});
    stories.insert(u"amounts that are words"_s,
                   {.facts = success({{u"told.results.maximums.individual_deductible"_s, u"N/A"_s},
                                      {u"told.results.maximums.family_deductible_used"_s, u""_s},
                                      {u"told.results.maximums.individual_out_of_pocket_maximum_used"_s, 312.5}})});
    stories.insert(u"family figures, code and benefits in one"_s,
                   {.facts = success({{u"told.results.procedure_codes.0.#"_s, 1},
                                      {u"told.results.procedure_codes.0.0.copay_amount"_s, u"30.00"_s},
                                      {u"told.results.maximums.family_deductible"_s, u"3000"_s}})});
}

static void addRefusals(Stories &stories)
{
    stories.insert(u"refused: nothing left to pay with (402)"_s,
                   {.course = {}, .facts = refused(402, u"No inquiries left"_s)});
    stories.insert(u"refused: project and key are not taken (401)"_s,
                   {.course = {}, .facts = refused(401, u"Invalid authentication credentials"_s)});
    stories.insert(u"refused: the project is not set up for mental health (403)"_s,
                   {.course = {}, .facts = refused(403, u"Project is not set up for mental health"_s)});
    stories.insert(u"refused: what to ask is not offered, said in a sentence (422)"_s,
                   {.course = {}, .facts = refused(422, u"benefits_query is not offered to this project"_s)});
    stories.insert(
        u"refused once for each request: too many requests (429, wait until a given time); asked again, taken"_s,
        {.facts = full({{u"created.status"_s, 429},
                        {u"created.body.detail"_s, u"Too many requests"_s},
                        {u"created.retryAfter"_s, u"Sun, 17 Mar 2030 15:04:07 GMT"_s},
                        {u"listed.#"_s, 1}})});
}

static void addReceipts(Stories &stories)
{
    stories.insert(u"taken, but the connection closes before the receipt"_s,
                   {.facts = full({{u"created.status"_s, 0},
                                   {u"created.text"_s, u""_s},
                                   {u"listed.#"_s, 1},
                                   {u"listed.0.request.external_id"_s, u"Lena Forsberg"_s}},
                                  u"listed.0"_s)});
    stories.insert(u"the same, and what is repeated of the request lacks our number for it"_s,
                   {.facts = full({{u"created.status"_s, 0},
                                   {u"listed.#"_s, 1},
                                   {u"listed.0.request.external_id"_s, Missing},
                                   {u"listed.0.request.patient_name"_s, u"Idris Bello"_s}},
                                  u"listed.0"_s)});
    stories.insert(u"the same, and the request was taken twice"_s,
                   {.facts = full({{u"created.status"_s, 0},
                                   {u"listed.#"_s, 2},
                                   {u"listed.0.request.external_id"_s, u"Gemma Doyle"_s},
                                   {u"listed.1.request.external_id"_s, u"Gemma Doyle"_s}},
                                  u"listed.1"_s)});
    stories.insert(u"a receipt with nothing but an id (201)"_s,
                   {.facts = full({{u"created.status"_s, 201},
                                   {u"created.body.id.#"_s, 36},
                                   {u"created.body.success"_s, Missing},
                                   {u"created.body.inquiry_id"_s, Missing}})});
    stories.insert(
        u"a receipt without any id; the request was taken"_s,
        {.facts = full({{u"created.status"_s, 200}, {u"created.text"_s, uR"({"success":true})"_s}, {u"listed.#"_s, 1}},
                       u"listed.0"_s)});
    stories.insert(
        u"a receipt that says no; nothing was taken"_s,
        {.course = {},
         .facts = {{u"created.status"_s, 200}, {u"created.text"_s, uR"({"success":false})"_s}, {u"listed.#"_s, 0}}});
}

static void addWays(Stories &stories)
{
    stories.insert(u"scheduled, then not found any more (404)"_s,
                   {.course = {u"SCHEDULED"_s, u"404"_s, u"404"_s, u"404"_s},
                    .facts = {{u"created.status"_s, 200}, {u"told.detail"_s, u"Not found"_s}, {u"listed.#"_s, 0}}});
    stories.insert(u"pending, scheduled, in progress, then the full answer"_s,
                   {.course = {u"PENDING"_s, u"SCHEDULED"_s, u"IN_PROGRESS"_s, u"IN_PROGRESS"_s},
                    .facts = full({{u"told.creation_ts"_s, u"2030-03-17T15:04:05Z"_s}})});
    stories.insert(
        u"two statuses nobody has documented, then the full answer"_s,
        {.course = {u"AWAITING_TRIAGE"_s, u"AWAITING_TRIAGE"_s, u"UNKNOWN"_s, u"UNKNOWN"_s}, .facts = full({})});
    stories.insert(u"looking fails in between (502, a web page), then the full answer"_s,
                   {.course = {u"SCHEDULED"_s, u"502"_s, u"502"_s, u"IN_PROGRESS"_s}, .facts = full({})});
    stories.insert(
        u"the full answer, as a list of one"_s,
        {.facts = full({{u"told.#"_s, 1}, {u"told.0.creation_ts"_s, u"2030-03-17T15:04:05.1230"_s}, {u"listed.#"_s, 1}},
                       u"told.0"_s)});
    stories.insert(u"hardly more than that the plan is active"_s,
                   {.facts = success({{u"told.results.plan_information.is_active"_s, true},
                                      {u"told.creation_ts"_s, Missing},
                                      {u"told.summary"_s, Missing},
                                      {u"told.request"_s, Missing}})});
}

static void addEchoes(Stories &stories)
{
    stories.insert(u"an answer that repeats the request of another patient: must not be shown as hers"_s,
                   {.facts = full({{u"told.request.patient_name"_s, u"Maya Okafor"_s},
                                   {u"told.request.dob"_s, u"06-15-1990"_s},
                                   {u"told.request.member_id"_s, u"U123456789"_s},
                                   {u"told.request.external_id"_s, u"Oona Kelly"_s}})});
    stories.insert(u"the full answer; what is repeated of the request lacks our number for it"_s,
                   {.facts = full({{u"created.status"_s, 200},
                                   {u"told.request.external_id"_s, Missing},
                                   {u"told.request.patient_name"_s, u"Edgar Wells"_s},
                                   {u"listed.#"_s, 1}})});
    stories.insert(u"the full answer; nothing of the request is repeated"_s,
                   {.facts = full({{u"told.request"_s, Null}})});
    stories.insert(u"the full answer; every field that was not sent is repeated as null"_s,
                   {.facts = full({{u"told.request.claim_number"_s, Null},
                                   {u"told.request.rendering_npi"_s, Null},
                                   {u"told.request.patient_name"_s, u"Nuria Vidal"_s},
                                   {u"told.creation_ts"_s, u"2030-03-17T15:04:05.1230Z"_s}})});
}

static void addCalls(Stories &stories)
{
    const auto calls = u"told.results.call_details"_s;
    stories.insert(u"five calls with times in several forms, some of them empty"_s,
                   {.facts = success({{calls + u".#"_s, 5},
                                      {calls + u".0.call_end_time"_s, u"2030-03-17T15:05:45"_s},
                                      {calls + u".1.call_end_time"_s, u"2030-03-17T15:05:45.1230"_s},
                                      {calls + u".2.call_end_time"_s, u"2030-03-17T15:05:45.123000Z"_s},
                                      {calls + u".2.reference_number"_s, 55103},
                                      {calls + u".3.call_end_time"_s, Null},
                                      {calls + u".4"_s, QJsonObject()},
                                      {u"told.creation_ts"_s, u"2030-03-17T10:04:05.123000-05:00"_s}})});
    stories.insert(u"call details, maximums and classes null"_s,
                   {.facts = success({{calls, Null},
                                      {u"told.results.maximums"_s, Null},
                                      {u"told.results.procedure_classes"_s, Null},
                                      {u"told.results.plan_information.plan_type"_s, u"EPO"_s}})});
    stories.insert(u"no call details at all"_s,
                   {.facts = success({{calls, QJsonArray()}, {u"told.creation_ts"_s, u"2030-03-17T15:04:05"_s}})});
    stories.insert(u"three fields under their old names"_s,
                   {.facts = success({{calls + u".0.call_time"_s, u"2030-03-17T15:05:45Z"_s},
                                      {calls + u".0.call_end_time"_s, Missing},
                                      {calls + u".0.transcript"_s, u"Representative: thank you for calling."_s},
                                      {u"told.results.procedure_codes.0.1.more_info"_s, u"In person only"_s}})});
    stories.insert(u"fields under both names, one of each empty"_s,
                   {.facts = success({{calls + u".0.call_end_time"_s, u"2030-03-17T15:05:45.123000"_s},
                                      {calls + u".0.call_time"_s, Null},
                                      {calls + u".0.call_transcript"_s, Null},
                                      {u"told.results.procedure_codes.0.1.more_info"_s, Null},
                                      {u"told.results.procedure_codes.0.1.limitations"_s, u"Telehealth included"_s}})});
    stories.insert(u"a transcript of more than 100,000 characters"_s,
                   {.facts = success({{calls + u".0.call_transcript.#"_s, 136042}})});
}

static void addServices(Stories &stories)
{
    const auto codes = u"told.results.procedure_codes"_s;
    stories.insert(u"services in every form at once"_s,
                   {.facts = success({{codes + u".#"_s, 6},
                                      {codes + u".0.1.copay_amount"_s, u"0.00"_s},
                                      {codes + u".1.0.copay_amount"_s, u"15.00"_s},
                                      {codes + u".2.copay_amount"_s, u"20.00"_s},
                                      {codes + u".3.1"_s, Null},
                                      {codes + u".4"_s, QJsonArray()},
                                      {codes + u".5"_s, QJsonObject()}})});
    stories.insert(u"services in three parts"_s,
                   {.facts = success({{codes + u".0.#"_s, 3},
                                      {codes + u".0.1.is_prior_auth_required"_s, true},
                                      {codes + u".0.2.limitations"_s, u"Patient present"_s},
                                      {codes + u".1.2"_s, u"see above"_s}})});
    stories.insert(u"services null"_s,
                   {.facts = success({{codes, Null}, {u"told.results.plan_information.plan_type"_s, u"POS"_s}})});
    stories.insert(u"classes of services, and fields nobody has documented"_s,
                   {.facts = success({{u"told.results.procedure_classes.PHYSICAL_THERAPY.copay_amount"_s, u"10.00"_s},
                                      {u"told.results.procedure_classes.CHIROPRACTIC.is_covered"_s, false},
                                      {u"told.results.extra_info.waiting_periods"_s, u"none"_s}})});
}

static void addOdds(Stories &stories)
{
    const auto maximums = u"told.results.maximums"_s;
    stories.insert(u"amounts as numbers and as words"_s,
                   {.facts = success({{maximums + u".individual_deductible"_s, 1500},
                                      {maximums + u".individual_deductible_used"_s, 412.5},
                                      {maximums + u".individual_out_of_pocket_maximum_used"_s, 0},
                                      {maximums + u".family_deductible"_s, u"$3,000.00"_s},
                                      {maximums + u".family_deductible_used"_s, u"N/A"_s},
                                      {maximums + u".family_out_of_pocket_maximum"_s, u"unlimited"_s},
                                      {maximums + u".family_out_of_pocket_maximum_used"_s, u""_s},
                                      {u"told.results.procedure_codes.0.1.copay_amount"_s, 0.1}})});
    stories.insert(u"null wherever something could be"_s,
                   {.facts = success({{u"told.results.plan_information.is_active"_s, Null},
                                      {u"told.results.plan_information.plan_type"_s, Null},
                                      {u"told.results.call_details.0"_s, Null},
                                      {u"told.results.call_details.1.representative_name"_s, Null},
                                      {maximums + u".individual_deductible"_s, Null},
                                      {u"told.results.procedure_classes.PSYCHOTHERAPY"_s, Null},
                                      {u"told.results.procedure_codes.0.1.is_covered"_s, Null}})});
    stories.insert(u"unsuccessful, and yet with results"_s,
                   {.facts = {{u"told.status"_s, u"UNSUCCESSFUL"_s},
                              {u"told.results.plan_information.is_active"_s, true},
                              {u"told.results.procedure_codes.0.1.is_covered"_s, true},
                              {maximums + u".individual_deductible"_s, u"750"_s}}});
    stories.insert(u"the sample of Health Harbor's documentation"_s,
                   {.facts = success({{u"told.creation_ts"_s, u"2030-03-17T15:04:05.123000Z"_s},
                                      {u"told.results.call_details.call_end_time"_s, u"2024-03-01T06:00:00.0000Z"_s},
                                      {u"told.results.procedure_codes.0.#"_s, 2}})});
}

QHash<QString, PhoneStory> phoneStories()
{
    Stories stories;
    addCommon(stories);
    addMoreCommon(stories);
    addRefusals(stories);
    addReceipts(stories);
    addWays(stories);
    addEchoes(stories);
    addCalls(stories);
    addServices(stories);
    addOdds(stories);
    return stories;
}

QHash<QString, QList<Fact>> claimStories()
{
    const auto code = u"told.results.code_details"_s;
    return {
        {u"approved and paid"_s,
         success({{u"told.results.status"_s, u"APPROVED"_s},
                  {u"told.results.number"_s, u"CLM-1001"_s},
                  {u"told.results.timeline.date_paid"_s, u"02-10-2024"_s},
                  {code + u".0.amound_paid"_s, 80.5},
                  {code + u".0.patient_responsibility"_s, 20}})},
        {u"denied, with a reason for each of two services"_s,
         success({{u"told.results.status"_s, u"DENIED"_s},
                  {code + u".#"_s, 2},
                  {code + u".0.claim_denial_reason"_s, u"Prior authorization was not obtained"_s},
                  {code + u".0.appeal_or_correction_info"_s, u"Appeal in writing within 180 days"_s},
                  {code + u".1.claim_denial_reason"_s, u"Included in another service"_s}})},
        {u"pending, received but not processed"_s,
         success({{u"told.results.status"_s, u"PENDING"_s}, {u"told.results.timeline.date_processed"_s, Null}})},
        {u"not on file yet; how far claims are processed"_s,
         success({{u"told.results.status"_s, u"NOT_ON_FILE"_s},
                  {u"told.results.unprocessed_claim_info.date_processed_up_to"_s, u"05-02-2024"_s},
                  {u"told.results.unprocessed_claim_info.turnaround_time"_s, u"15 business days"_s}})},
        {u"approved, with the paid amount under its right name"_s,
         success({{u"told.results.status"_s, u"APPROVED"_s},
                  {code + u".0.amount_paid"_s, 64.25},
                  {code + u".0.amound_paid"_s, Missing}})},
        {u"no such claim"_s, {{u"told.status"_s, u"UNSUCCESSFUL"_s}, {u"told.results"_s, Null}}},
    };
}

} // namespace coverdesk::testing
