// SPDX-License-Identifier: MIT
#include "samplechecks.h"

using namespace Qt::StringLiterals;

namespace coverdesk::sample {

namespace {

    QDateTime at(int day, int hour, int minute)
    {
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute));
    }

    Amount dollars(qint64 amount)
    {
        return {Money::cents(amount * 100), {}};
    }

    Share percent(qint64 amount)
    {
        return {Percent::hundredths(amount * 100), {}};
    }

    Procedure procedure(const QString &code, const QString &name, bool covered)
    {
        Procedure service;
        service.code = code;
        service.name = name;
        service.covered = covered;
        return service;
    }

    std::vector<Procedure> fourServices()
    {
        auto evaluation = procedure(u"90791"_s, u"Diagnostic evaluation"_s, true);
        evaluation.priorAuthorization = false;
        evaluation.deductibleWaived = true;
        evaluation.costShare = {dollars(0), percent(0)};
        evaluation.frequencyLimits = u"1 a year"_s;
        auto half = procedure(u"90832"_s, u"Psychotherapy, 30 min"_s, true);
        half.priorAuthorization = true;
        half.priorAuthorizationNote = u"call 1-800-997-1654"_s;
        half.deductibleWaived = false;
        half.costShare = {dollars(20), percent(20)};
        half.frequencyLimits = u"2 visits a week"_s;
        auto usual = procedure(u"90834"_s, u"Psychotherapy, 45 min"_s, true);
        usual.priorAuthorization = false;
        usual.deductibleWaived = false;
        usual.costShare = {dollars(20), percent(0)};
        usual.frequencyLimits = u"30 visits a year"_s;
        auto hour = procedure(u"90837"_s, u"Psychotherapy, 60 min"_s, false);
        hour.note = u"Bill 90834 instead"_s;
        return {evaluation, half, usual, hour};
    }

    Benefits phoneBenefits()
    {
        Benefits benefits;
        benefits.verdict = Verdict::Active;
        benefits.plan.active = true;
        benefits.plan.name = u"Cigna PPO"_s;
        benefits.plan.type = u"PPO"_s;
        benefits.plan.effectiveOn.value = QDate(2020, 10, 1);
        benefits.plan.followsCalendarYear = true;
        benefits.plan.providerInNetwork = true;
        benefits.plan.primary = true;
        benefits.maximums.individualDeductible = {dollars(100), dollars(80), {}};
        benefits.maximums.individualOutOfPocket = {dollars(1000), dollars(800), {}};
        benefits.maximums.familyDeductible = {dollars(200), dollars(100), {}};
        benefits.maximums.familyOutOfPocket = {dollars(2000), dollars(1000), {}};
        benefits.procedures = fourServices();
        benefits.calls = {{at(20, 9, 40), u"Marguerite T"_s, u"2812129"_s, {}, {}}};
        benefits.summary = u"Benefits were retrieved."_s;
        return benefits;
    }

} // namespace

Check instantCheck()
{
    Check check;
    check.id = QUuid::fromString(u"7d1f6f0a-2c4e-4b57-9d0b-0a3c5e8f1b22"_s);
    check.inquiry.patient = {u"Elena"_s, u"Vargas"_s, QDate(1985, 3, 22)};
    check.inquiry.insurance = {u"Cigna"_s, u"U204881573"_s, {}, {}};
    check.inquiry.visitOn = QDate(2026, 11, 23);
    check.askedAt = at(20, 9, 42);
    check.dispatch.body = R"({"payerName":"Cigna","memberId":"U204881573"})";
    check.dispatch.address = QUrl(u"https://eligibility.dev"_s);
    return check;
}

Check standingAt(Standing standing)
{
    auto check = instantCheck();
    check.standing = standing;
    check.attempts = 1;
    return check;
}

Check instantAnswer(Verdict verdict)
{
    auto check = instantCheck();
    check.standing = Standing::Answered;
    check.answeredAt = at(20, 9, 42);
    check.attempts = 1;
    Benefits benefits;
    benefits.verdict = verdict;
    benefits.plan.active = verdict == Verdict::Active;
    benefits.plan.name = u"Cigna Open Access Plus"_s;
    benefits.plan.payer = u"Cigna"_s;
    benefits.plan.inNetworkFigures = true;
    benefits.costShare = {dollars(25), percent(20)};
    benefits.maximums.individualDeductible.reportedRemaining = dollars(1200);
    benefits.maximums.individualOutOfPocket.reportedRemaining = dollars(3500);
    benefits.trace = u"stedi-abc123xyz"_s;
    benefits.latency = 512;
    check.benefits = benefits;
    check.received = R"({"success":true,"benefitSummary":{"coverageActive":true,"copayAmount":25}})";
    return check;
}

Check ambiguousPayer()
{
    auto check = instantCheck();
    check.standing = Standing::Refused;
    check.answeredAt = at(20, 9, 42);
    check.inquiry.insurance.payer = u"BCBS Texas"_s;
    Failure failure;
    failure.kind = Failure::Kind::ChoosePayer;
    failure.code = u"PAYER_AMBIGUOUS"_s;
    failure.said = u"Multiple payers matched"_s;
    failure.candidates = {u"Blue Cross Blue Shield of Texas"_s, u"Blue Cross Blue Shield of Texas – Medicaid STAR"_s,
                          u"HealthSelect of Texas (BCBSTX)"_s};
    check.failure = failure;
    return check;
}

Check phoneAnswer()
{
    auto check = instantCheck();
    check.service = ServiceId::HealthHarbor;
    check.inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    check.inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, {}, u"CIGNA"_s};
    check.inquiry.procedureCodes = {u"90791"_s, u"90832"_s, u"90834"_s, u"90837"_s};
    check.standing = Standing::Answered;
    check.ticket = u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c01"_s;
    check.answeredAt = at(20, 9, 41);
    check.benefits = phoneBenefits();
    check.received = R"({"status":"SUCCESS"})";
    return check;
}

} // namespace coverdesk::sample
