// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class AskedAndToldTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheCodesThatWereNotAnswered_data();
    void namesTheCodesThatWereNotAnswered();
    void saysNothingOfCodesWhereNoPlanWasTold();
    void tellsCoveredOnlyUnderAPlanThatNothingSpeaksAgainst_data();
    void tellsCoveredOnlyUnderAPlanThatNothingSpeaksAgainst();
    void callsVerifiedOnlyWhatSomebodyAnsweredClearly_data();
    void callsVerifiedOnlyWhatSomebodyAnsweredClearly();
    void noticesAnotherClaim_data();
    void noticesAnotherClaim();
};

static Check answered(Verdict verdict = Verdict::Active)
{
    Check check;
    check.service = ServiceId::HealthHarbor;
    check.standing = Standing::Answered;
    check.askedAt = QDateTime(QDate(2026, 11, 20), QTime(12, 0));
    check.benefits = Benefits();
    check.benefits->verdict = verdict;
    return check;
}

void AskedAndToldTest::namesTheCodesThatWereNotAnswered_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QStringList>("unanswered");
    const QStringList two{u"90837"_s, u"H0015"_s};
    QTest::newRow("all") << two << two << QStringList();
    QTest::newRow("one left out") << two << QStringList{u"90837"_s} << QStringList{u"H0015"_s};
    QTest::newRow("nothing told") << two << QStringList() << two;
    QTest::newRow("spelled otherwise") << two << QStringList{u" 90837 "_s, u"h-0015"_s} << QStringList();
    QTest::newRow("with a modifier") << two << QStringList{u"90837-95"_s} << QStringList{u"H0015"_s};
    QTest::newRow("two in one row") << two << QStringList{u"90837, H0015"_s} << QStringList();
    QTest::newRow("another that begins alike")
        << two << QStringList{u"908371"_s, u"H0015"_s} << QStringList{u"90837"_s};
    QTest::newRow("no code asked") << QStringList() << two << QStringList();
}

void AskedAndToldTest::namesTheCodesThatWereNotAnswered()
{
    QFETCH(QStringList, asked);
    QFETCH(QStringList, told);
    auto check = answered();
    check.inquiry.procedureCodes = asked;
    for (const auto &code : told) {
        check.benefits->procedures.emplace_back();
        check.benefits->procedures.back().code = code;
    }
    QTEST(unansweredCodes(check), "unanswered");
}

void AskedAndToldTest::saysNothingOfCodesWhereNoPlanWasTold()
{
    for (const auto verdict : {Verdict::Unreadable, Verdict::SomeoneElse, Verdict::ClaimTold, Verdict::NotFound}) {
        auto check = answered(verdict);
        check.inquiry.procedureCodes = {u"90837"_s};
        QCOMPARE(unansweredCodes(check), QStringList());
    }
    auto open = answered();
    open.inquiry.procedureCodes = {u"90837"_s};
    open.standing = Standing::Tracking;
    QCOMPARE(unansweredCodes(open), QStringList());
    auto instant = answered();
    instant.inquiry.procedureCodes = {u"90837"_s};
    instant.service = ServiceId::Eligibility;
    QCOMPARE(unansweredCodes(instant), QStringList());
}

void AskedAndToldTest::tellsCoveredOnlyUnderAPlanThatNothingSpeaksAgainst_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<std::optional<bool>>("active");
    QTest::addColumn<QDate>("ends");
    QTest::addColumn<bool>("mayTell");
    const std::optional<bool> unsaid;
    const QDate before(2026, 11, 19);
    QTest::newRow("active") << Verdict::Active << std::optional(true) << QDate() << true;
    QTest::newRow("ends that day") << Verdict::Active << std::optional(true) << QDate(2026, 11, 20) << true;
    QTest::newRow("in part") << Verdict::Partial << unsaid << QDate() << true;
    QTest::newRow("in part, ended") << Verdict::Partial << unsaid << before << false;
    QTest::newRow("in part, said active, ended") << Verdict::Partial << std::optional(true) << before << false;
    QTest::newRow("in part, not active") << Verdict::Partial << std::optional(false) << QDate() << false;
    QTest::newRow("contradiction") << Verdict::Contradiction << std::optional(true) << before << false;
    QTest::newRow("not active") << Verdict::NotActive << std::optional(false) << QDate() << false;
    QTest::newRow("someone else") << Verdict::SomeoneElse << unsaid << QDate() << false;
}

void AskedAndToldTest::tellsCoveredOnlyUnderAPlanThatNothingSpeaksAgainst()
{
    QFETCH(Verdict, verdict);
    QFETCH(std::optional<bool>, active);
    QFETCH(QDate, ends);
    auto check = answered(verdict);
    check.benefits->plan.active = active;
    if (ends.isValid())
        check.benefits->plan.terminatesOn.value = ends;
    QTEST(mayTellCovered(check), "mayTell");
}

void AskedAndToldTest::callsVerifiedOnlyWhatSomebodyAnsweredClearly_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("isFailed");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("active") << Verdict::Active << false << true;
    QTest::newRow("not active") << Verdict::NotActive << false << true;
    QTest::newRow("claim") << Verdict::ClaimTold << false << true;
    QTest::newRow("in part") << Verdict::Partial << false << true;
    QTest::newRow("the call failed") << Verdict::Partial << true << false;
    QTest::newRow("contradiction") << Verdict::Contradiction << false << false;
    QTest::newRow("unreadable") << Verdict::Unreadable << true << false;
    QTest::newRow("someone else") << Verdict::SomeoneElse << true << false;
}

void AskedAndToldTest::callsVerifiedOnlyWhatSomebodyAnsweredClearly()
{
    QFETCH(Verdict, verdict);
    QFETCH(bool, isFailed);
    QFETCH(bool, isSaid);
    auto check = answered(verdict);
    if (isFailed)
        check.failure = Failure{Failure::Kind::PayerUnavailable};
    QCOMPARE(isVerified(check), isSaid);
    check.standing = Standing::NeedsPerson;
    QVERIFY(!isVerified(check));
}

void AskedAndToldTest::noticesAnotherClaim_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("isAnother");
    QTest::newRow("same") << u"CLM-1001"_s << u"CLM-1001"_s << false;
    QTest::newRow("spelled otherwise") << u"CLM-1001"_s << u"clm 1001"_s << false;
    QTest::newRow("another") << u"CLM-1001"_s << u"CLM-1002"_s << true;
    QTest::newRow("not told") << u"CLM-1001"_s << QString() << false;
    QTest::newRow("not asked by number") << QString() << u"CLM-1001"_s << false;
}

void AskedAndToldTest::noticesAnotherClaim()
{
    QFETCH(QString, asked);
    QFETCH(QString, told);
    auto check = answered(Verdict::ClaimTold);
    check.inquiry.claim = Claim{asked, {}, {}};
    check.benefits->claim = ClaimAnswer();
    check.benefits->claim->number = told;
    QTEST(namesAnotherClaim(check), "isAnother");
}

QTEST_GUILESS_MAIN(AskedAndToldTest)
#include "tst_askedandtold.moc"
