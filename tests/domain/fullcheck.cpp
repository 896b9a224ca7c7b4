// SPDX-License-Identifier: MIT
#include "tests/domain/fullcheck.h"

using namespace coverdesk;
using namespace Qt::StringLiterals;

static QByteArray everyByte()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(char(byte));
    return bytes;
}

Inquiry fullInquiry()
{
    return {{u"Maya"_s, u"أحمد 👩‍👧"_s, QDate(1990, 6, 15)},
            {u"Cigna"_s, u"U123456789"_s, u"G-1"_s, u"CIGNA"_s, u"62308"_s},
            {u"Dr. Lee"_s, u"1234567893"_s, u"12-3456789"_s, true, false, u"1 Main St, Reno NV"_s, u"1245319599"_s,
             u"1679576722"_s},
            QDate(2026, 11, 24),
            {u"90791"_s, u"90837"_s},
            {u"F41.1"_s},
            {u"PLAN_INFO"_s},
            u"office"_s,
            u"<img src=x>\n\"quoted\""_s,
            QDate(2026, 11, 25),
            u"standard"_s,
            Claim{u"CL-2026-001"_s, QDate(2026, 10, 1), Money::cents(150'05)}};
}

static Benefits fullBenefits()
{
    const auto cents = [](qint64 amount) { return Amount{Money::cents(amount), {}}; };
    const auto words = [](const QString &text) { return Amount{{}, text}; };
    const Accumulator accumulator{cents(1500'00), cents(0), words(u"N/A"_s)};
    const CostShare costShare{cents(25'00), {Percent::hundredths(1250), {}}};
    const Procedure procedure{u"90837"_s,     u"Psychotherapy"_s, true, false, u"after 20 visits"_s, true, costShare,
                              u"8 a month"_s, u"telehealth too"_s};
    const Call call{QDateTime(QDate(2026, 11, 20), QTime(9, 42, 7, 125), Qt::UTC), u"Ana"_s, u"R-55-0001"_s,
                    u"https://example.org/r"_s, u"…"_s};
    Benefits benefits;
    benefits.verdict = Verdict::Partial;
    benefits.plan = {true,
                     u"Open Access Plus"_s,
                     u"PPO"_s,
                     u"CIGNA HEALTH"_s,
                     {QDate(2026, 1, 1), {}},
                     {{}, u"open"_s},
                     true,
                     false,
                     true,
                     false};
    benefits.maximums = {accumulator, {words(u"unlimited"_s), {}, cents(-1)}, {}, accumulator};
    benefits.costShare = {words(u"none"_s), {{}, u"20/80"_s}};
    benefits.procedures = {procedure, {}};
    benefits.procedureClasses = {{u"psychotherapy"_s, procedure}, {u""_s, {}}};
    benefits.calls = {call, {}};
    benefits.claim =
        ClaimAnswer{u"DENIED"_s,
                    u"CL-2026-001"_s,
                    {QDate(2026, 10, 2), {}},
                    {{}, u"soon"_s},
                    {},
                    {QDate(2026, 9, 30), {}},
                    u"30 days"_s,
                    {{u"90837"_s, cents(80'00), words(u"none"_s), {}, u"CO-45"_s, u"late"_s, u"resend"_s}, {}}};
    benefits.summary = u"=1+1"_s;
    benefits.trace = u"trace-1"_s;
    benefits.upstreamStatus = 200;
    benefits.latency = 487;
    return benefits;
}

Check fullCheck()
{
    const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0, 0, 7), Qt::UTC);
    Check check;
    check.id = QUuid(u"{0f8fad5b-d9cb-469f-a165-70867728950e}"_s);
    check.patientId = QUuid(u"{7c9e6679-7425-40de-944b-e07fc1f90ae7}"_s);
    check.service = ServiceId::HealthHarbor;
    check.inquiry = fullInquiry();
    check.dispatch = {everyByte(), QUrl(u"https://example.org:8443/a%20b"_s), u"clinic-1"_s, everyByte().first(32)};
    check.standing = Standing::NeedsPerson;
    check.askedAt = noon;
    check.firstSentAt = noon.addMSecs(1);
    check.lastSentAt = noon.addMSecs(2);
    check.answeredAt = noon.addMSecs(3);
    check.nextLookAt = noon.addMSecs(4);
    check.attempts = 3;
    check.everInDoubt = true;
    check.ticket = u"inq-1"_s;
    check.status = u"IN_PROGRESS"_s;
    check.search = {4, 3, noon.addMSecs(5), true, true, {u"inq-2"_s, u"inq-3"_s}};
    check.followedSince = noon.addMSecs(6);
    check.missingSince = noon.addMSecs(7);
    check.repeats = QUuid(u"{16fd2706-8baf-433b-82eb-8c7fada847da}"_s);
    check.repeatedBy = QUuid(u"{6ba7b810-9dad-41d1-80b4-00c04fd430c8}"_s);
    check.openedAt = noon.addMSecs(8);
    check.benefits = fullBenefits();
    check.failure = Failure{Failure::Kind::ChoosePayer,
                            u"PAYER_AMBIGUOUS"_s,
                            u"said"_s,
                            u"trace-2"_s,
                            {u"Blue Shield of A"_s, u"B"_s},
                            {{u"payer"_s, u"too short"_s}, {}}};
    check.received = everyByte();
    return check;
}

Patient fullPatient()
{
    const auto inquiry = fullInquiry();
    auto patient = patientWith(QUuid(u"{7c9e6679-7425-40de-944b-e07fc1f90ae7}"_s), inquiry.patient, inquiry.insurance);
    patient.chartNumber = u"20418"_s;
    patient.coverages.front().startsOn = QDate(2020, 10, 1);
    patient.coverages.push_back({QUuid(u"{1b4e28ba-2fa1-41d2-883f-0016d3cca427}"_s), inquiry.insurance,
                                 Coverage::Order::Ended, Coverage::Order::Second, QDate(2022, 3, 1),
                                 QDate(2025, 12, 31), Person{u"Emeka"_s, u"Okafor"_s, QDate(1988, 2, 29)}});
    patient.mergedInto = QUuid(u"{16fd2706-8baf-433b-82eb-8c7fada847da}"_s);
    patient.mergedAt = QDateTime(QDate(2026, 9, 21), QTime(9, 0), Qt::UTC);
    patient.mergedChecks = {QUuid(u"{6ba7b810-9dad-41d1-80b4-00c04fd430c8}"_s)};
    return patient;
}
