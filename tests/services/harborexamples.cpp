// SPDX-License-Identifier: MIT
#include "tests/services/harborexpectations.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

using Kind = Outcome::Kind;
using Trouble = Failure::Kind;

static QDateTime at(int year, int month, int day, int hour, int minute, int second = 0)
{
    return QDateTime({year, month, day}, {hour, minute, second}, QTimeZone::utc());
}

static Expected success()
{
    Benefits benefits;
    benefits.verdict = Verdict::Active;
    benefits.plan = {true, {}, u"PPO"_s, {}, on(2030, 1, 1), on(2030, 12, 31), true, true, {}, true};
    benefits.maximums = {{dollars(1500'00), dollars(412'50), {}},
                         {dollars(6000'00), dollars(900'00), {}},
                         {dollars(3000'00), dollars(412'50), {}},
                         {dollars(12000'00), dollars(900'00), {}}};
    benefits.procedures = {{u"90837"_s,
                            u"Psychotherapy, 60 minutes"_s,
                            true,
                            false,
                            {},
                            true,
                            {dollars(30'00), percent(0)},
                            u"One visit per day"_s,
                            u"Individual sessions only"_s},
                           {u"90791"_s,
                            u"Diagnostic evaluation"_s,
                            true,
                            true,
                            u"Call 555-0100 before the visit"_s,
                            false,
                            {{}, percent(20'00)},
                            {},
                            {}}};
    benefits.calls = {{at(2030, 3, 18, 18, 22, 10), u"Marguerite T"_s, u"I-77120034"_s,
                       u"https://recordings.example.invalid/77120034.wav"_s,
                       u"Representative: thank you for calling."_s}};
    benefits.summary = u"Benefits were retrieved."_s;
    benefits.trace = u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c01"_s;
    return {.benefits = benefits};
}

static Expected successInTheSeedsShape()
{
    Benefits benefits;
    benefits.verdict = Verdict::Active;
    benefits.plan = {true, {}, u"HMO"_s, {}, on(2029, 10, 1), {}, false, false, {}, true};
    benefits.maximums.individualDeductible = {dollars(100'00), dollars(80'00), {}};
    Procedure therapy;
    therapy.code = u"90832"_s;
    therapy.name = u"Psychotherapy"_s;
    therapy.covered = false;
    therapy.note = u"Not a covered service under this plan."_s;
    benefits.procedures = {therapy};
    benefits.calls = {{at(2030, 3, 1, 6, 0), u"Oskar L"_s, u"5510023"_s, {}, {}}};
    benefits.summary = u"Benefits were retrieved."_s;
    benefits.trace = u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c03"_s;
    return {.benefits = benefits};
}

static Expected seed()
{
    Benefits benefits;
    // It ended in 2021, and was called active in 2024.
    benefits.verdict = Verdict::Contradiction;
    benefits.plan = {true, {}, u"PPO"_s, {}, on(2020, 10, 1), on(2021, 10, 31), true, true, {}, true};
    benefits.maximums = {{dollars(100'00), dollars(80'00), {}},
                         {dollars(1000'00), dollars(800'00), {}},
                         {dollars(200'00), dollars(100'00), {}},
                         {dollars(2000'00), dollars(1000'00), {}}};
    benefits.procedures = {{u"90832"_s,
                            u"Psychotherapy"_s,
                            true,
                            true,
                            u"Call 555-0100"_s,
                            false,
                            {dollars(20'00), percent(20'00)},
                            u"Two visits per week"_s,
                            u"Diagnosis of medium to severe COPD is required for coverage."_s}};
    benefits.calls = {{at(2024, 3, 1, 6, 0), u"Deborah M"_s, u"2812129"_s, {}, {}}};
    benefits.summary = u"Benefits retrieved successfully."_s;
    benefits.trace = u"string"_s;
    return {.benefits = benefits};
}

static Expected unsuccessful(const QString &summary)
{
    Benefits benefits;
    benefits.verdict = Verdict::Partial;
    benefits.summary = summary;
    benefits.trace = u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c02"_s;
    return {.benefits = benefits,
            .trouble = Trouble::PayerUnavailable,
            .code = u"UNSUCCESSFUL"_s,
            .status = u"UNSUCCESSFUL"_s};
}

static Expected unsuccessfulWithCall()
{
    auto expected = unsuccessful(u"The member was not found."_s);
    expected.benefits->calls = {{at(2030, 3, 12, 16, 40), u"Ines P"_s, {}, {}, {}}};
    return expected;
}

static Expected claims()
{
    Benefits benefits;
    benefits.verdict = Verdict::ClaimTold;
    benefits.claim = ClaimAnswer{
        u"APPROVED"_s, u"CLM-1001"_s, on(2030, 2, 1), on(2030, 2, 5), on(2030, 2, 10), on(2030, 2, 5), {}, {}};
    benefits.claim->lines = {{u"90837"_s, dollars(80'50), dollars(20'00), dollars(0), {}, {}, {}}};
    benefits.summary = u"Claim found."_s;
    benefits.trace = u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c05"_s;
    return {.benefits = benefits};
}

Expectations expectedExamples()
{
    return {
        {u"example-success"_s, success()},
        {u"example-seed-shape"_s, successInTheSeedsShape()},
        {u"example-scheduled"_s, {.kind = Kind::StillWaiting, .status = u"SCHEDULED"_s}},
        {u"example-in-progress"_s, {.kind = Kind::StillWaiting, .status = u"IN_PROGRESS"_s}},
        {u"example-unsuccessful"_s, unsuccessful(u"The payer would not release benefits to this provider."_s)},
        {u"example-unsuccessful-with-call"_s, unsuccessfulWithCall()},
        {u"example-unknown-status"_s, {.kind = Kind::StillWaiting, .status = u"ON_HOLD"_s, .isStrange = true}},
        {u"example-claims"_s, claims()},
        {u"seed-repaired"_s, seed()},
    };
}

} // namespace coverdesk::testing
