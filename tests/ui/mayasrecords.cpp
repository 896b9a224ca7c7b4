// SPDX-License-Identifier: MIT
#include "mayasrecords.h"

#include "app/office.h"
#include "patientsdesk.h"
#include "tests/support/await.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

using testing::await;

static Check kept(Office &office, const Check &check)
{
    const auto told = await(office.history().add(check));
    return told ? *told : Check();
}

static Coverage further(const Insurance &insurance, Coverage::Order order, const QDate &from)
{
    const Person emeka{u"Emeka"_s, u"Okafor"_s, QDate(1988, 1, 4)};
    return {QUuid::createUuid(), insurance, order, {}, from, {}, emeka};
}

static void keepHerCards(Office &office, const QUuid &id)
{
    auto patients = office.history().patients();
    const auto found = await(patients.patient(id));
    auto patient = found ? *found : Patient();
    patient.chartNumber = u"20418"_s;
    patient.coverages.front().startsOn = QDate(2020, 10, 1);
    patient.coverages.push_back(further(sample::aetna(), Coverage::Order::Second, QDate(2026, 1, 1)));
    auto moda = further({u"Moda Health"_s, u"M55500932"_s, {}, {}}, Coverage::Order::Ended, QDate(2022, 3, 1));
    moda.endedAs = Coverage::Order::Second;
    moda.endsOn = QDate(2025, 12, 31);
    patient.coverages.push_back(moda);
    if (!await(patients.save(patient, Actor())))
        qFatal("her cards are not kept");
}

QUuid keepMaya(Office &office)
{
    const auto person = sample::maya();
    auto shortId = sample::cigna();
    shortId.memberId.chop(1);
    const auto id = kept(office, sample::instantAnswer(person, sample::cigna(), 290)).patientId;
    auto missed = sample::notFound(person, shortId, 291);
    missed.patientId = id;
    kept(office, missed);
    auto later = sample::instantAnswer(person, sample::cigna(), 113);
    later.benefits->costShare.copay.value = Money::cents(2500);
    later.benefits->maximums.individualDeductible.used.value = Money::cents(45500);
    kept(office, later);
    kept(office, sample::answerByPhone(person, sample::cigna(), 2));
    keepHerCards(office, id);
    kept(office, sample::instantAnswer(sample::ada(), sample::cigna(), 40));
    const Person james{u"James"_s, u"Okamoto"_s, QDate(1990, 1, 9)};
    kept(office, sample::instantAnswer(james, {u"Aetna"_s, u"W70000317"_s, {}, {}}, 94));
    return id;
}

} // namespace coverdesk
