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
    check.inquiry.insurance = {u"Cigna"_s, u"U204881573"_s, {}, {}, {}};
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
    check.inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, {}, u"CIGNA"_s, {}};
    check.inquiry.procedureCodes = {u"90791"_s, u"90832"_s, u"90834"_s, u"90837"_s};
    check.standing = Standing::Answered;
    check.askedAt = at(18, 16, 5);
    check.dispatch.address = QUrl(u"https://service.example"_s);
    check.ticket = u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c01"_s;
    check.answeredAt = at(20, 9, 41);
    check.benefits = phoneBenefits();
    check.received = R"({"status":"SUCCESS"})";
    return check;
}

Check phoneRequestAt(Standing standing)
{
    auto check = phoneAnswer();
    check.standing = standing;
    check.benefits.reset();
    check.answeredAt.reset();
    check.received.clear();
    check.firstSentAt = at(18, 16, 5);
    check.lastSentAt = at(18, 16, 5);
    check.attempts = 1;
    if (standing != Standing::Tracking)
        check.ticket.clear();
    return check;
}

Check wholePhoneAnswer()
{
    auto check = phoneAnswer();
    auto &inquiry = check.inquiry;
    inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, u"0043218"_s, u"CIGNA"_s, u"62308"_s};
    inquiry.provider = {
        u"Dr. Lena Ruiz"_s, u"1245319599"_s, u"984326789"_s, std::nullopt, true, u"410 River St, Portland, OR 97202"_s,
        u"1093817465"_s,    u"1184722334"_s};
    inquiry.visitOn = QDate(2026, 11, 24);
    inquiry.diagnosisCodes = {u"F41.1"_s};
    inquiry.topics = {u"PLAN_INFO"_s, u"NEW_TOPIC"_s};
    inquiry.placeOfService = u"office"_s;
    inquiry.note = u"Ask how many visits are used"_s;
    inquiry.wantedBy = QDate(2026, 11, 23);
    inquiry.formName = u"Riverbend intake"_s;
    check.status = u"SUCCESS"_s;
    check.dispatch.body = R"({"type":"BENEFITS","patient_name":"Maya Okafor"})";
    check.benefits->calls = {
        {at(20, 9, 20), u"Deborah M"_s, u"2812129"_s, u"https://calls.example/2812129"_s, u"Caller: Good morning."_s},
        {at(20, 9, 40), u"Marguerite T"_s, u"2812130"_s, u"http://calls.example/2812130"_s, {}}};
    check.benefits->procedureClasses[u"PHYSICAL_THERAPY"_s].covered = false;
    return check;
}

static Check claimAbout(const QString &number)
{
    auto check = phoneAnswer();
    check.inquiry.procedureCodes.clear();
    check.inquiry.claim = Claim{number, QDate(2026, 10, 2), Money::cents(10050)};
    check.benefits = Benefits();
    check.benefits->verdict = Verdict::ClaimTold;
    check.benefits->calls = {{at(20, 9, 40), u"Deborah M"_s, u"2812140"_s, {}, {}}};
    check.benefits->claim = ClaimAnswer();
    check.benefits->claim->number = number;
    return check;
}

Check approvedClaim()
{
    auto check = claimAbout(u"CLM-1001"_s);
    auto &claim = *check.benefits->claim;
    claim.status = u"APPROVED"_s;
    claim.receivedOn.value = QDate(2026, 10, 5);
    claim.processedOn.value = QDate(2026, 10, 9);
    claim.paidOn.value = QDate(2026, 10, 14);
    ClaimLine line;
    line.code = u"90837"_s;
    line.paid.value = Money::cents(8050);
    line.patientResponsibility.value = Money::cents(2000);
    line.appliedToDeductible.value = Money::cents(0);
    claim.lines = {line};
    return check;
}

Check deniedClaim()
{
    auto check = claimAbout(u"CLM-1002"_s);
    auto &claim = *check.benefits->claim;
    claim.status = u"DENIED"_s;
    claim.receivedOn.value = QDate(2026, 10, 5);
    claim.processedOn.value = QDate(2026, 10, 12);
    ClaimLine hour;
    hour.code = u"90837"_s;
    hour.paid.value = Money::cents(0);
    hour.patientResponsibility.value = Money::cents(15000);
    hour.adjustment = u"CO-197"_s;
    hour.denialReason = u"Prior authorization was not obtained"_s;
    hour.correction = u"Appeal in writing within 180 days"_s;
    ClaimLine added;
    added.code = u"90785"_s;
    added.denialReason = u"Included in another service"_s;
    claim.lines = {hour, added};
    return check;
}

Check claimNotOnFile()
{
    auto check = claimAbout({});
    auto &claim = *check.benefits->claim;
    claim.status = u"NOT_ON_FILE"_s;
    claim.processedUpTo.value = QDate(2026, 10, 1);
    claim.turnaround = u"15 business days"_s;
    return check;
}

} // namespace coverdesk::sample
