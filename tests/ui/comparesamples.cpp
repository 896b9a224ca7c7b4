// SPDX-License-Identifier: MIT
#include "comparesamples.h"

#include "samplechecks.h"

using namespace Qt::StringLiterals;

namespace coverdesk::sample {

static Amount dollars(qint64 amount)
{
    return {Money::cents(amount * 100), {}};
}

static const QUuid Maya = QUuid::fromString(u"11111111-2c4e-4b57-9d0b-0a3c5e8f1b22"_s);

/// The services left over each cost the same, so that one value can be named.
Check comparedByPhone()
{
    auto check = phoneAnswer();
    check.id = QUuid::fromString(u"aaaaaaaa-2c4e-4b57-9d0b-0a3c5e8f1b22"_s);
    check.patientId = Maya;
    check.inquiry.visitOn.reset();
    check.inquiry.procedureCodes = {u"90832"_s, u"90834"_s, u"90837"_s};
    check.inquiry.provider.name = u"Dr. Ruiz"_s;
    auto &benefits = *check.benefits;
    benefits.plan.name.clear();
    benefits.plan.primary.reset();
    benefits.procedures.erase(benefits.procedures.begin());
    auto &half = benefits.procedures.at(0);
    half.costShare = {};
    half.frequencyLimits.clear();
    half.priorAuthorizationNote.clear();
    half.deductibleWaived.reset();
    auto &usual = benefits.procedures.at(1);
    usual.priorAuthorization.reset();
    usual.deductibleWaived.reset();
    usual.frequencyLimits = u"30 a year"_s;
    benefits.procedures.at(2).note.clear();
    benefits.calls.front().representative = u"Deborah M"_s;
    return check;
}

Check comparedInstant()
{
    auto check = instantAnswer(Verdict::Active);
    check.id = QUuid::fromString(u"bbbbbbbb-2c4e-4b57-9d0b-0a3c5e8f1b22"_s);
    check.patientId = Maya;
    check.inquiry.patient = comparedByPhone().inquiry.patient;
    check.inquiry.insurance = comparedByPhone().inquiry.insurance;
    check.inquiry.visitOn.reset();
    check.askedAt = QDateTime(QDate(2026, 8, 3), QTime(10, 12));
    check.answeredAt = check.askedAt;
    check.benefits->plan.payer.clear();
    check.benefits->maximums.individualDeductible.reportedRemaining = dollars(45);
    check.benefits->maximums.individualOutOfPocket.reportedRemaining = dollars(345);
    check.benefits->trace = u"stedi-8f2c41d07"_s;
    return check;
}

Check comparedBefore()
{
    auto check = comparedByPhone();
    check.id = QUuid::fromString(u"cccccccc-2c4e-4b57-9d0b-0a3c5e8f1b22"_s);
    check.askedAt = QDateTime(QDate(2026, 2, 1), QTime(9, 0));
    check.answeredAt = check.askedAt.addDays(1);
    auto &benefits = *check.benefits;
    benefits.calls.front().endedAt = check.answeredAt;
    benefits.maximums.individualDeductible.used = dollars(10);
    benefits.procedures.at(1).costShare.copay = dollars(15);
    benefits.procedures.at(2).covered = true;
    return check;
}

} // namespace coverdesk::sample
