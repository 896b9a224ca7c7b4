// SPDX-License-Identifier: MIT
#include "requestsamples.h"

using namespace Qt::StringLiterals;

namespace coverdesk::sample {

static QDateTime at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute));
}

QDateTime deskTime()
{
    return at(20, 10, 0);
}

static Check questionOf(const Person &person, const QString &payer, const QString &member, int visitDay)
{
    Check check;
    check.id = QUuid::createUuid();
    check.inquiry.patient = person;
    check.inquiry.insurance = {payer, member, {}, {}, {}};
    check.inquiry.visitOn = QDate(2026, 11, visitDay);
    check.askedAt = at(19, 16, 12);
    return check;
}

static Check byPhone(Check check, Standing standing)
{
    check.service = ServiceId::HealthHarbor;
    check.standing = standing;
    check.inquiry.procedureCodes = {u"90791"_s, u"90832"_s, u"90834"_s, u"90837"_s};
    check.firstSentAt = check.askedAt;
    check.lastSentAt = check.askedAt;
    check.attempts = 1;
    check.dispatch.body = "{}";
    check.dispatch.address = QUrl(u"https://harbor.invalid"_s);
    return check;
}

Check phoneRequest(const QString &first, const QString &last, Standing standing)
{
    auto check = byPhone(questionOf({first, last, QDate(1984, 5, 6)}, u"Aetna"_s, u"W500022046"_s, 23), standing);
    check.ticket = u"3f0c2f1e-6c57-4a5e-9a41-0d2f7a1b8c01"_s;
    check.nextLookAt = at(20, 10, 30);
    return check;
}

Check lostRequest()
{
    const Person grace{u"Grace"_s, u"Kim"_s, QDate(1979, 2, 3)};
    auto check = byPhone(questionOf(grace, u"Humana"_s, u"H44107720"_s, 24), Standing::NeedsPerson);
    check.everInDoubt = true;
    return check;
}

Check lateRequest()
{
    auto check = phoneRequest(u"Helen"_s, u"Park"_s, Standing::NeedsPerson);
    check.inquiry.insurance.memberId = u"W500025108"_s;
    check.inquiry.procedureCodes = {u"90791"_s, u"90834"_s, u"90837"_s};
    check.askedAt = at(12, 9, 0);
    check.firstSentAt = at(12, 9, 0);
    check.nextLookAt = at(20, 16, 0);
    return check;
}

Check unsentRequest()
{
    auto check = lostRequest();
    check.inquiry.patient = {u"Owen"_s, u"Brandt"_s, QDate(1991, 1, 9)};
    check.everInDoubt = false;
    check.firstSentAt.reset();
    check.lastSentAt.reset();
    check.attempts = 0;
    return check;
}

Check pausedRequest(Failure::Kind kind, const QString &code, ServiceId service)
{
    auto check = phoneRequest(u"Irene"_s, u"Sokolova"_s, Standing::Paused);
    check.service = service;
    check.ticket.clear();
    check.nextLookAt.reset();
    check.failure = Failure{kind, code};
    return check;
}

Check doubtfulCheck()
{
    const Person daniel{u"Daniel"_s, u"Reyes"_s, QDate(1988, 8, 8)};
    auto check = questionOf(daniel, u"BCBS Texas"_s, u"XQH903318"_s, 23);
    check.standing = Standing::NeedsPerson;
    check.everInDoubt = true;
    check.askedAt = at(19, 9, 5);
    check.firstSentAt = check.askedAt;
    check.lastSentAt = at(20, 5, 1);
    check.dispatch.body = "{}";
    check.dispatch.address = QUrl(u"https://eligibility.invalid"_s);
    return check;
}

Check newAnswer()
{
    const Person maya{u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    auto check = byPhone(questionOf(maya, u"Cigna"_s, u"U123456789"_s, 24), Standing::Answered);
    check.askedAt = at(18, 11, 0);
    check.answeredAt = at(20, 9, 42);
    Benefits benefits;
    benefits.verdict = Verdict::Active;
    benefits.plan.active = true;
    Procedure half;
    half.code = u"90832"_s;
    half.covered = true;
    half.priorAuthorization = true;
    Procedure hour;
    hour.code = u"90837"_s;
    hour.covered = false;
    benefits.procedures = {half, hour};
    check.benefits = benefits;
    return check;
}

static Check partlyAnswered()
{
    auto check = newAnswer();
    check.id = QUuid::createUuid();
    check.inquiry.patient = {u"James"_s, u"Okamoto"_s, QDate(1969, 3, 1)};
    check.inquiry.insurance = {u"Aetna"_s, u"W200010317"_s, {}, {}, {}};
    check.inquiry.procedureCodes = {u"90791"_s, u"90834"_s, u"90837"_s};
    check.inquiry.visitOn = QDate(2026, 11, 30);
    check.askedAt = at(17, 15, 0);
    check.answeredAt = at(20, 9, 31);
    check.benefits->verdict = Verdict::Partial;
    check.benefits->procedures.clear();
    return check;
}

static Check probablyFound()
{
    auto check = phoneRequest(u"Ada"_s, u"Okafor"_s);
    check.inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, {}, {}, {}};
    check.inquiry.procedureCodes = {u"90834"_s, u"90837"_s};
    check.inquiry.visitOn = QDate(2026, 11, 24);
    check.askedAt = at(20, 8, 0);
    check.nextLookAt = at(20, 10, 45);
    check.search.isProbable = true;
    return check;
}

static Check unconfirmed()
{
    auto check = phoneRequest(u"Luis"_s, u"Moreno"_s, Standing::Unconfirmed);
    check.ticket.clear();
    check.everInDoubt = true;
    check.nextLookAt = at(20, 10, 5);
    check.inquiry.insurance = {u"Blue Shield of California"_s, u"XEH700991"_s, {}, {}, {}};
    return check;
}

static Check paused()
{
    const Person irene{u"Irene"_s, u"Sokolova"_s, QDate(1957, 12, 12)};
    auto check = byPhone(questionOf(irene, u"UnitedHealthcare"_s, u"912346120"_s, 25), Standing::Paused);
    check.firstSentAt.reset();
    check.failure = Failure{.kind = Failure::Kind::Unauthorized};
    return check;
}

std::vector<Check> openRequests()
{
    return {newAnswer(),     partlyAnswered(), lostRequest(),
            doubtfulCheck(), lateRequest(),    phoneRequest(u"Ruth"_s, u"Feldman"_s),
            probablyFound(), unconfirmed(),    paused()};
}

} // namespace coverdesk::sample
