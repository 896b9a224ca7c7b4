// SPDX-License-Identifier: MIT
#include "app/domain/coveragechange.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What becomes of a patient's coverages when one is entered or changed.
class CoverageChangeTest : public QObject
{
    Q_OBJECT

private slots:
    void oneThatBecomesTheFirstMakesTheOtherTheSecond();
    void aReplacedCoverageEndsTheDayBefore();
    void aCardThatIsStillToBeginEndsNothingYet();
    void aChangeLeavesWhatSomebodyElseChanged();
    void aNewOneIsTheFirstWhereThereIsNone();
};

static const QDate Today(2026, 11, 22);

static Patient patient(const QString &first, const QString &last)
{
    return patientWith(QUuid::createUuid(), {first, last, QDate(1990, 6, 15)}, {u"Cigna"_s, u"U123456789"_s, {}, {}});
}

void CoverageChangeTest::oneThatBecomesTheFirstMakesTheOtherTheSecond()
{
    auto before = patient(u"Maya"_s, u"Okafor"_s);
    before = withNew(before, {QUuid::createUuid(), {u"Aetna"_s, u"W1"_s, {}, {}}}, {}, Today);
    QCOMPARE(before.coverages.at(1).order, Coverage::Order::Second);
    auto changed = before.coverages.at(1);
    changed.order = Coverage::Order::First;
    const auto after = withChanged(before, before.coverages.at(1), changed);
    QCOMPARE(after.coverages.at(0).order, Coverage::Order::Second);
    QCOMPARE(after.coverages.at(1).order, Coverage::Order::First);
    auto ended = changed;
    ended.order = Coverage::Order::Ended;
    QCOMPARE(withChanged(after, changed, ended).coverages.at(1).endedAs, Coverage::Order::First);
}

void CoverageChangeTest::aReplacedCoverageEndsTheDayBefore()
{
    const auto before = patient(u"Maya"_s, u"Okafor"_s);
    Coverage card{QUuid::createUuid(), {u"Aetna"_s, u"W1"_s, {}, {}}};
    card.startsOn = QDate(2027, 1, 1);
    const auto after = withNew(before, card, before.coverages.at(0).id, *card.startsOn);
    QCOMPARE(after.coverages.at(0).order, Coverage::Order::Ended);
    QCOMPARE(after.coverages.at(0).endedAs, Coverage::Order::First);
    QCOMPARE(after.coverages.at(0).endsOn, QDate(2026, 12, 31));
    QCOMPARE(after.coverages.at(1).order, Coverage::Order::First);
    // Unknown stays unknown.
    card.startsOn.reset();
    QCOMPARE(withNew(before, card, before.coverages.at(0).id, Today).coverages.at(0).endsOn, std::nullopt);
}

void CoverageChangeTest::aCardThatIsStillToBeginEndsNothingYet()
{
    const auto before = patient(u"Maya"_s, u"Okafor"_s);
    Coverage card{QUuid::createUuid(), {u"Surest"_s, u"S1"_s, {}, {}}};
    card.startsOn = QDate(2027, 1, 1);
    auto after = withNew(before, card, before.coverages.at(0).id, Today);
    QCOMPARE(after.coverages.at(0).order, Coverage::Order::First);
    QCOMPARE(after.coverages.at(0).endsOn, QDate(2026, 12, 31));
    QCOMPARE(after.coverages.at(1).order, Coverage::Order::First);
    QCOMPARE(currentInsurance(after, QDate(2026, 12, 31)).payer, u"Cigna"_s);
    QCOMPARE(currentInsurance(after, QDate(2027, 1, 1)).payer, u"Surest"_s);
    // Another that becomes the first of today leaves the first of next year alone.
    auto second = after.coverages.at(0);
    second.id = QUuid::createUuid();
    second.order = Coverage::Order::Second;
    after.coverages.push_back(second);
    auto first = second;
    first.order = Coverage::Order::First;
    const auto changed = withChanged(after, second, first);
    QCOMPARE(changed.coverages.at(0).order, Coverage::Order::Second);
    QCOMPARE(changed.coverages.at(1).order, Coverage::Order::First);
}

void CoverageChangeTest::aChangeLeavesWhatSomebodyElseChanged()
{
    const auto before = patient(u"Maya"_s, u"Okafor"_s);
    const auto opened = before.coverages.at(0);
    auto typed = opened;
    typed.insurance.groupId = u"0041"_s;
    auto meanwhile = opened;
    meanwhile.order = Coverage::Order::Ended;
    meanwhile.endsOn = QDate(2026, 11, 21);
    meanwhile.insurance.memberId = u"U5"_s;
    const auto kept = withChanged(withChanged(before, opened, meanwhile), opened, typed).coverages.at(0);
    QCOMPARE(kept.order, Coverage::Order::Ended);
    QCOMPARE(kept.endedAs, Coverage::Order::First);
    QCOMPARE(kept.endsOn, QDate(2026, 11, 21));
    QCOMPARE(kept.insurance.memberId, u"U5"_s);
    QCOMPARE(kept.insurance.groupId, u"0041"_s);
    // What an insurer is called by phone goes with its name.
    typed.insurance.payer = u"Aetna"_s;
    meanwhile.insurance.phonePayer = u"CIGNA"_s;
    const auto other = withChanged(withChanged(before, opened, meanwhile), opened, typed).coverages.at(0);
    QCOMPARE(other.insurance.phonePayer, QString());
}

void CoverageChangeTest::aNewOneIsTheFirstWhereThereIsNone()
{
    auto before = patient(u"Maya"_s, u"Okafor"_s);
    before.coverages.clear();
    const auto after = withNew(before, {QUuid::createUuid(), {u"Aetna"_s, u"W1"_s, {}, {}}}, {}, Today);
    QCOMPARE(after.coverages.at(0).order, Coverage::Order::First);
}

QTEST_APPLESS_MAIN(CoverageChangeTest)
#include "tst_coveragechange.moc"
