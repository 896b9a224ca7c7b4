// SPDX-License-Identifier: MIT
#include "papersamples.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static Amount dollars(qint64 dollars)
{
    return {Money::cents(dollars * 100), {}};
}

static QDateTime at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute));
}

static Check asked(ServiceId service)
{
    Check check;
    check.id = QUuid(u"7c1f4b0e-93d2-4a57-8c11-5b60de2fe02a"_s);
    check.service = service;
    check.inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    check.inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, u"0043218"_s, u"CIGNA"_s, {}};
    check.inquiry.provider = {u"Dr. Lena Ruiz"_s, u"1245319599"_s, u"984326789"_s, std::nullopt, true, {}, {}, {}};
    check.inquiry.visitOn = QDate(2026, 11, 24);
    check.dispatch.address = QUrl(u"https://service.example"_s);
    check.dispatch.clinic = u"0b9a5e4c-4f0e-4f39-9a55-0d7b6b1f5a11"_s;
    check.standing = Standing::Answered;
    check.askedAt = at(18, 16, 5);
    check.firstSentAt = at(18, 16, 5);
    check.lastSentAt = at(18, 16, 5);
    check.answeredAt = at(20, 9, 42);
    check.received = "{\"success\":true}";
    return check;
}

Check instantAnswer()
{
    auto check = asked(ServiceId::Eligibility);
    Benefits benefits;
    benefits.verdict = Verdict::Active;
    benefits.plan.active = true;
    benefits.plan.name = u"Cigna Open Access Plus"_s;
    benefits.plan.payer = u"Cigna Health and Life"_s;
    benefits.plan.inNetworkFigures = true;
    benefits.maximums.individualDeductible.reportedRemaining = dollars(1200);
    benefits.maximums.individualOutOfPocket.reportedRemaining = dollars(3500);
    benefits.costShare = {dollars(25), {Percent::hundredths(2000), {}}};
    benefits.trace = u"stedi-abc123xyz"_s;
    benefits.upstreamStatus = 200;
    benefits.latency = 512;
    check.benefits = benefits;
    return check;
}

static Procedure service(const QString &code, const QString &name, bool covered)
{
    Procedure procedure;
    procedure.code = code;
    procedure.name = name;
    procedure.covered = covered;
    return procedure;
}

static Procedure coveredService(const QString &code, const QString &name, qint64 copay, qint64 share)
{
    auto procedure = service(code, name, true);
    procedure.priorAuthorization = false;
    procedure.deductibleWaived = false;
    procedure.costShare = {dollars(copay), {Percent::hundredths(share), {}}};
    procedure.frequencyLimits = u"30 visits a year"_s;
    return procedure;
}

static std::vector<Procedure> fourServices()
{
    auto evaluation = coveredService(u"90791"_s, u"Diagnostic evaluation"_s, 0, 0);
    evaluation.deductibleWaived = true;
    auto half = coveredService(u"90832"_s, u"Psychotherapy, 30 min"_s, 20, 2000);
    half.priorAuthorization = true;
    half.priorAuthorizationNote = u"Call 1-800-997-1654"_s;
    auto hour = service(u"90837"_s, u"Psychotherapy, 60 min"_s, false);
    hour.note = u"Bill 90834 instead"_s;
    return {evaluation, half, coveredService(u"90834"_s, u"Psychotherapy, 45 min"_s, 20, 0), hour};
}

Check phoneAnswer()
{
    auto check = asked(ServiceId::HealthHarbor);
    check.inquiry.procedureCodes = {u"90791"_s, u"90832"_s, u"90834"_s, u"90837"_s};
    check.inquiry.diagnosisCodes = {u"F41.1"_s};
    check.inquiry.topics = {u"PLAN_INFO"_s, u"MAXIMUMS"_s};
    check.inquiry.placeOfService = u"office"_s;
    check.inquiry.note = u"Ask how many visits are used"_s;
    check.inquiry.wantedBy = QDate(2026, 11, 23);
    check.ticket = u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c01"_s;
    check.status = u"SUCCESS"_s;
    Benefits benefits;
    benefits.verdict = Verdict::Active;
    benefits.plan = {true, {}, u"PPO"_s, {}, {QDate(2020, 10, 1), {}}, {}, true, true, std::nullopt, true};
    benefits.maximums.individualDeductible = {dollars(100), dollars(80), {}};
    benefits.maximums.individualOutOfPocket = {dollars(1000), dollars(800), {}};
    benefits.maximums.familyDeductible = {dollars(200), dollars(100), {}};
    benefits.maximums.familyOutOfPocket = {{std::nullopt, u"unlimited"_s}, dollars(1000), {}};
    benefits.procedures = fourServices();
    benefits.calls = {{at(20, 9, 40), u"Deborah M"_s, u"R-55-0001 (503) 12:30 office"_s, {}, {}}};
    benefits.summary = u"Benefits were retrieved. Therapy sessions beyond 30 a year need a new authorization."_s;
    check.benefits = benefits;
    return check;
}

Check emptyAnswer()
{
    auto check = asked(ServiceId::HealthHarbor);
    check.inquiry = {};
    check.benefits = Benefits();
    check.benefits->verdict = Verdict::Partial;
    return check;
}

Check longAnswer(int count)
{
    auto check = phoneAnswer();
    check.benefits->procedures.clear();
    check.inquiry.procedureCodes.clear();
    for (int i = 0; i < count; ++i) {
        auto procedure =
            coveredService(QString::number(90700 + i), u"Service number %1 of many"_s.arg(i + 1), 20, 1500);
        procedure.note =
            u"A note on service %1 that is long enough to take more than one line in its narrow column"_s.arg(i + 1);
        check.benefits->procedures.push_back(procedure);
        check.inquiry.procedureCodes.append(procedure.code);
    }
    return check;
}

Check deniedClaim()
{
    auto check = phoneAnswer();
    check.inquiry.procedureCodes.clear();
    check.inquiry.claim = Claim{u"CLM-1002"_s, QDate(2026, 10, 2), Money::cents(15050)};
    check.inquiry.insurance.payerId = u"62308"_s;
    check.benefits = Benefits();
    check.benefits->verdict = Verdict::ClaimTold;
    check.benefits->calls = {{at(20, 9, 40), u"Deborah M"_s, u"2812140"_s, {}, {}}};
    ClaimAnswer claim;
    claim.status = u"DENIED"_s;
    claim.number = u"CLM-1002"_s;
    claim.receivedOn.value = QDate(2026, 10, 5);
    ClaimLine line;
    line.code = u"90837"_s;
    line.paid.value = Money::cents(0);
    line.patientResponsibility = dollars(150);
    line.adjustment = u"CO-197"_s;
    line.denialReason = u"Authorization missing"_s;
    line.correction = u"Appeal within 180 days"_s;
    claim.lines = {line};
    check.benefits->claim = claim;
    return check;
}

} // namespace coverdesk
