// SPDX-License-Identifier: MIT
#include "tests/services/harborexpectations.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

using Kind = Outcome::Kind;
using Trouble = Failure::Kind;

static Benefits told(Verdict verdict = Verdict::Partial)
{
    Benefits benefits;
    benefits.verdict = verdict;
    benefits.summary = u"Done."_s;
    benefits.trace = u"inq-1"_s;
    return benefits;
}

static Expected answering(const Benefits &benefits)
{
    return {.benefits = benefits};
}

static QDateTime at(int hour, int minute, int second = 0, int millisecond = 0)
{
    return QDateTime({2030, 3, 8}, {hour, minute, second, millisecond}, QTimeZone::utc());
}

static Call callOfInes()
{
    return {at(18, 22, 10), u"Ines P"_s, u"R-55-0001"_s, {}, {}};
}

static Expected withCalls(const std::vector<Call> &calls)
{
    auto benefits = told();
    benefits.calls = calls;
    return answering(benefits);
}

static void addCalls(Expectations &all)
{
    all[u"calls-object"_s] = withCalls({callOfInes()});
    all[u"calls-list"_s] = withCalls({callOfInes()});
    all[u"calls-several"_s] =
        withCalls({callOfInes(),
                   {at(19, 0), u"Oskar L"_s, u"5510023"_s, u"https://recordings.example.invalid/5510023.wav"_s,
                    u"Representative: thank you for calling."_s}});
    all[u"calls-null"_s] = withCalls({});
    all[u"calls-empty"_s] = withCalls({});
    all[u"calls-missing"_s] = withCalls({});
    all[u"calls-old-names"_s] =
        withCalls({{QDateTime({2024, 5, 9}, {6, 0}, QTimeZone::utc()), {}, u"2812129"_s, {}, u"Hello."_s}});
    std::vector<Call> times(7);
    for (auto i = 0; i < 7; ++i)
        times.at(static_cast<std::size_t>(i)).reference = QString::number(i);
    times[0].endedAt = times[1].endedAt = times[2].endedAt = times[5].endedAt = at(18, 22, 10);
    times[3].endedAt = times[4].endedAt = at(18, 22, 10, 134);
    all[u"times"_s] = withCalls(times);
}

static Procedure therapy()
{
    return {u"90837"_s,
            u"Psychotherapy, 60 minutes"_s,
            true,
            false,
            {},
            true,
            {dollars(30'00), percent(0)},
            u"One visit per day"_s,
            u"Individual sessions only"_s};
}

static Procedure evaluation()
{
    return {u"90791"_s, u"Diagnostic evaluation"_s, false, true, u"Call before the visit"_s,
            false,      {{}, percent(20'00)},       {},    {}};
}

static Expected withProcedures(const std::vector<Procedure> &procedures)
{
    auto benefits = told();
    benefits.procedures = procedures;
    return answering(benefits);
}

static void addProcedures(Expectations &all)
{
    for (const auto *name : {"codes-pairs", "codes-merged", "codes-flat", "codes-three-parts"})
        all[QString::fromLatin1(name)] = withProcedures({therapy(), evaluation()});
    // Nobody can say whose benefits these are.
    std::vector<Procedure> apart(4);
    apart[0].covered = true;
    apart[1].code = u"90837"_s;
    apart[2].covered = false;
    apart[3].code = u"90834"_s;
    all[u"codes-benefits-first"_s] = withProcedures(apart);
    all[u"codes-empty"_s] = withProcedures({});
    all[u"codes-null"_s] = withProcedures({});
    Procedure older;
    older.code = u"90837"_s;
    older.name = u"Psychotherapy, 60 minutes"_s;
    older.covered = true;
    older.note = u"Individual sessions only"_s;
    all[u"codes-old-names"_s] = withProcedures({older});

    auto classes = told();
    auto &physical = classes.procedureClasses[u"PHYSICAL_THERAPY"_s];
    physical.covered = false;
    physical.costShare.copay = dollars(45'00);
    classes.procedureClasses[u"CHIROPRACTIC"_s].note = u"Ask again in May"_s;
    all[u"classes"_s] = answering(classes);
}

static void addPlans(Expectations &all)
{
    auto active = told(Verdict::Active);
    active.plan = {true, {}, u"HMO"_s, {}, on(2029, 10, 1), on(2030, 12, 31), false, true, {}, false};
    all[u"plan"_s] = answering(active);
    auto notActive = told(Verdict::NotActive);
    notActive.plan.active = false;
    notActive.plan.type = u"PPO"_s;
    notActive.plan.effectiveOn = on(2029, 10, 1);
    notActive.plan.terminatesOn = {std::nullopt, u"02-30-2030"_s};
    all[u"plan-not-active"_s] = answering(notActive);
}

static Procedure costing(const QString &code, const CostShare &share)
{
    Procedure procedure;
    procedure.code = code;
    procedure.costShare = share;
    return procedure;
}

static void addMoney(Expectations &all)
{
    auto money = told();
    money.maximums.individualDeductible = {dollars(1200'00), dollars(412'50), {}};
    money.maximums.individualOutOfPocket = {words(u"unlimited"_s), {}, {}};
    money.maximums.familyDeductible = {dollars(3000'10), words(u"N/A"_s), {}};
    money.maximums.familyOutOfPocket = {{}, dollars(0), {}};
    money.procedures = {costing(u"90837"_s, {dollars(20'10), percent(12'50)}),
                        costing(u"90834"_s, {words(u"None"_s), percent(20'00)}),
                        costing(u"90832"_s, {{}, {std::nullopt, u"after deductible"_s}})};
    all[u"money"_s] = answering(money);

    Benefits nothing;
    nothing.verdict = Verdict::Partial;
    nothing.trace = u"inq-1"_s;
    nothing.calls = {{}};
    nothing.procedures = {costing(u"90837"_s, {})};
    all[u"nulls"_s] = answering(nothing);
    all[u"groups-null"_s] = answering(told());
}

static Benefits activeOnly()
{
    auto benefits = told(Verdict::Active);
    benefits.plan.active = true;
    return benefits;
}

static void addStatuses(Expectations &all)
{
    all[u"status-unknown"_s] = {.kind = Kind::StillWaiting, .status = u"ON_HOLD"_s, .isStrange = true};
    all[u"status-catch-all"_s] = {.kind = Kind::StillWaiting, .status = u"UNKNOWN"_s, .isStrange = true};
    all[u"status-pending"_s] = {.kind = Kind::StillWaiting, .status = u"PENDING"_s};
    all[u"status-other-case"_s] = answering(activeOnly());
    all[u"in-a-list"_s] = answering(activeOnly());

    auto halfway = told();
    halfway.summary = u"The line went dead."_s;
    halfway.calls = {callOfInes()};
    halfway.plan.active = true;
    halfway.plan.type = u"PPO"_s;
    all[u"unsuccessful-with-results"_s] = {.benefits = halfway,
                                           .trouble = Trouble::PayerUnavailable,
                                           .code = u"UNSUCCESSFUL"_s,
                                           .status = u"UNSUCCESSFUL"_s};
    auto empty = told();
    empty.summary = u"Nothing was written down."_s;
    all[u"success-without-results"_s] = {.benefits = empty, .trouble = Trouble::Unreadable, .code = u"NO_RESULTS"_s};
    Benefits anothers;
    anothers.verdict = Verdict::SomeoneElse;
    all[u"wrong-patient"_s] = {.benefits = anothers, .trouble = Trouble::Unreadable, .code = u"OTHER_PATIENT"_s};
    all[u"another-inquiry"_s] = {
        .kind = Kind::Unclear, .trouble = Trouble::Unreadable, .code = u"OTHER_INQUIRY"_s, .status = {}};
}

static Benefits claimTold(const ClaimAnswer &claim)
{
    auto benefits = told(Verdict::ClaimTold);
    benefits.claim = claim;
    return benefits;
}

static void addClaims(Expectations &all)
{
    auto approved =
        claimTold({u"APPROVED"_s, u"P-7781"_s, on(2030, 2, 1), on(2030, 2, 5), on(2030, 2, 10), {}, {}, {}});
    approved.claim->lines = {{u"90837"_s, dollars(80'50), dollars(20'00), dollars(0), u"Contractual"_s, {}, {}}};
    approved.calls = {callOfInes()};
    all[u"claim-approved"_s] = answering(approved);

    auto denied = claimTold({u"DENIED"_s, u"7781"_s, on(2030, 2, 1), on(2030, 2, 5), {}, {}, {}, {}});
    denied.claim->lines = {{u"90837"_s,
                            dollars(0),
                            dollars(1100'50),
                            words(u"N/A"_s),
                            {},
                            u"Timely filing"_s,
                            u"Appeal within 180 days"_s},
                           {u"90791"_s, {}, {}, {}, {}, {}, {}}};
    all[u"claim-denied"_s] = answering(denied);
    all[u"claim-unprocessed"_s] =
        answering(claimTold({u"IN_PROCESS"_s, {}, on(2030, 2, 1), {}, {}, on(2030, 1, 28), u"30 business days"_s, {}}));
    ClaimAnswer bare;
    bare.status = u"APPROVED"_s;
    all[u"claim-with-plan"_s] = answering(claimTold(bare));

    auto missing = told();
    missing.summary = u"The claim is not on file."_s;
    missing.claim = ClaimAnswer{};
    missing.claim->status = u"NOT_FOUND"_s;
    all[u"claim-unsuccessful"_s] = {.benefits = missing,
                                    .trouble = Trouble::PayerUnavailable,
                                    .code = u"UNSUCCESSFUL"_s,
                                    .status = u"UNSUCCESSFUL"_s};
    all[u"claim-nothing-told"_s] = {.benefits = told(), .trouble = Trouble::Unreadable, .code = u"NO_RESULTS"_s};
    all[u"claim-other-number"_s] = {.benefits = Benefits{}, .trouble = Trouble::Unreadable, .code = u"OTHER_CLAIM"_s};
    Benefits anothers;
    anothers.verdict = Verdict::SomeoneElse;
    all[u"claim-wrong-patient"_s] = {.benefits = anothers, .trouble = Trouble::Unreadable, .code = u"OTHER_PATIENT"_s};
}

Expectations expectedShapes()
{
    Expectations all;
    addCalls(all);
    addProcedures(all);
    addPlans(all);
    addMoney(all);
    addStatuses(all);
    addClaims(all);
    return all;
}

} // namespace coverdesk::testing
