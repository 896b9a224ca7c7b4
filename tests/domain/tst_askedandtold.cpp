// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"
#include "app/domain/transitions.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

class AskedAndToldTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheCodesThatWereNotAnswered_data();
    void namesTheCodesThatWereNotAnswered();
    void countsARowThatSaysNothingAsNoAnswer();
    void saysNothingOfCodesWhereNoPlanWasTold();
    void tellsCoveredOnlyUnderAPlanThatNothingSpeaksAgainst_data();
    void tellsCoveredOnlyUnderAPlanThatNothingSpeaksAgainst();
    void holdsAPlanAgainstTheDayItWasTold_data();
    void holdsAPlanAgainstTheDayItWasTold();
    void callsNoPlanActiveThatEndedBeforeTheAnswer();
    void takesAPlanThatBeganBeforeTheCallAsBegun();
    void noticesAVisitOutsideThePlan();
    void believesNoEndThatItCannotRead_data();
    void believesNoEndThatItCannotRead();
    void noticesWhatIsToldBothWays_data();
    void noticesWhatIsToldBothWays();
    void noticesANameThatSaysOtherwiseThanItsCode();
    void knowsSomeoneElseByTheCodeOfAnOlderRecord();
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
        check.benefits->procedures.back().covered = false;
    }
    QTEST(unansweredCodes(check), "unanswered");
}

void AskedAndToldTest::countsARowThatSaysNothingAsNoAnswer()
{
    auto check = answered();
    check.inquiry.procedureCodes = {u"90837"_s};
    auto &row = check.benefits->procedures.emplace_back();
    row.code = u"90837"_s;
    row.name = u"Psychotherapy, 60 minutes"_s;
    row.note = u"  "_s;
    QCOMPARE(unansweredCodes(check), check.inquiry.procedureCodes);
    QVERIFY2(toldServices(check).empty(), "not two rows for one code");
    row.costShare.copay.asStated = u"call again"_s;
    QCOMPARE(unansweredCodes(check), QStringList());
    QCOMPARE(toldServices(check).size(), 1u);
    row = {};
    row.code = u"90791"_s; // nobody asked for it, but it was named
    QCOMPARE(toldServices(check).size(), 1u);
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
    QTest::newRow("in part, said active") << Verdict::Partial << std::optional(true) << QDate() << true;
    QTest::newRow("in part, not said") << Verdict::Partial << unsaid << QDate() << false;
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
    check.failure = Failure{Failure::Kind::PayerUnavailable, u"UNSUCCESSFUL"_s};
    QVERIFY2(!mayTellCovered(check), "a call that failed tells nothing for certain");
}

static QDateTime noonOf(int day)
{
    return QDateTime(QDate(2026, 11, day), QTime(12, 0));
}

void AskedAndToldTest::holdsAPlanAgainstTheDayItWasTold_data()
{
    QTest::addColumn<std::optional<QDateTime>>("called");
    QTest::addColumn<std::optional<QDateTime>>("answered");
    QTest::addColumn<bool>("hasEnded");
    const std::optional<QDateTime> unknown;
    QTest::newRow("no day but that of the question") << unknown << unknown << false;
    QTest::newRow("called on the last day") << std::optional(noonOf(22)) << std::optional(noonOf(24)) << false;
    QTest::newRow("called the day after") << std::optional(noonOf(23)) << std::optional(noonOf(23)) << true;
    QTest::newRow("answered the day after") << unknown << std::optional(noonOf(23)) << true;
    QTest::newRow("a call before the question") << std::optional(noonOf(1)) << std::optional(noonOf(23)) << false;
}

void AskedAndToldTest::holdsAPlanAgainstTheDayItWasTold()
{
    QFETCH(std::optional<QDateTime>, called);
    QFETCH(std::optional<QDateTime>, answered);
    QFETCH(bool, hasEnded);
    auto check = ::answered();
    check.benefits->plan.active = true;
    check.benefits->plan.terminatesOn.value = QDate(2026, 11, 22);
    check.benefits->calls = {{called, {}, {}, {}, {}}};
    check.answeredAt = answered;
    QCOMPARE(contradictsItsDates(check), hasEnded);
    QCOMPARE(mayTellCovered(check), !hasEnded);
}

void AskedAndToldTest::callsNoPlanActiveThatEndedBeforeTheAnswer()
{
    auto open = answered();
    open.standing = Standing::Tracking;
    open.ticket = u"t-1"_s;
    Outcome outcome{.kind = Outcome::Kind::Answered, .benefits = Benefits()};
    outcome.benefits->verdict = Verdict::Active;
    outcome.benefits->plan.active = true;
    outcome.benefits->plan.terminatesOn.value = QDate(2026, 11, 23);
    QCOMPARE(settled(open, outcome, noonOf(23), 0.5).benefits->verdict, Verdict::Active);
    QCOMPARE(settled(open, outcome, noonOf(24), 0.5).benefits->verdict, Verdict::Contradiction);
}

void AskedAndToldTest::takesAPlanThatBeganBeforeTheCallAsBegun()
{
    auto check = answered();
    check.benefits->plan.active = true;
    check.benefits->plan.effectiveOn.value = QDate(2026, 11, 22);
    QVERIFY(contradictsItsDates(check));
    check.benefits->calls = {{noonOf(22), {}, {}, {}, {}}};
    QVERIFY(!contradictsItsDates(check));
    QVERIFY(mayTellCovered(check));
}

void AskedAndToldTest::noticesAVisitOutsideThePlan()
{
    auto check = answered();
    check.benefits->plan.active = true;
    check.benefits->plan.effectiveOn.value = QDate(2026, 1, 1);
    check.benefits->plan.terminatesOn.value = QDate(2026, 11, 30);
    for (const auto service : {ServiceId::HealthHarbor, ServiceId::Eligibility}) {
        check.service = service;
        check.inquiry.visitOn = QDate(2026, 11, 30);
        QVERIFY(mayTellCovered(check) && !endsBeforeVisit(check) && !beginsAfterVisit(check));
        check.inquiry.visitOn = QDate(2026, 12, 1);
        QVERIFY(!mayTellCovered(check) && endsBeforeVisit(check) && !beginsAfterVisit(check));
        QVERIFY2(!contradictsItsDates(check), "what it says of today stands");
        check.inquiry.visitOn = QDate(2025, 12, 31);
        QVERIFY(!mayTellCovered(check) && !endsBeforeVisit(check) && beginsAfterVisit(check));
        check.inquiry.visitOn.reset();
    }
    check.inquiry.visitOn = QDate(2026, 12, 1);
    check.benefits->plan.active = false;
    QVERIFY2(!endsBeforeVisit(check), "it is not active anyway");
}

void AskedAndToldTest::believesNoEndThatItCannotRead_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isUnreadable");
    for (const auto &end : {u""_s, u"12-31-9999"_s, u"12/31/9999"_s, u"99991231"_s, u"9999-12-31"_s, u"N/A"_s,
                            u"Ongoing"_s, u"open-ended"_s})
        QTest::newRow(qPrintable(u"no end: "_s + end)) << end << false;
    for (const auto &end : {u"end of last month"_s, u"20.11.2025"_s, u"02-30-2025"_s, u"11/2025"_s, u"active"_s})
        QTest::newRow(qPrintable(end)) << end << true;
}

void AskedAndToldTest::believesNoEndThatItCannotRead()
{
    QFETCH(QString, end);
    QFETCH(bool, isUnreadable);
    auto check = answered();
    check.benefits->plan.active = true;
    check.benefits->plan.terminatesOn.asStated = end;
    QCOMPARE(hasUnreadableEnd(check), isUnreadable);
    QCOMPARE(mayTellCovered(check), !isUnreadable);

    check.benefits->plan.terminatesOn = {};
    check.benefits->plan.effectiveOn.asStated = end;
    QCOMPARE(hasUnreadableBegin(check), isUnreadable);
    QCOMPARE(mayTellCovered(check), !isUnreadable);
}

void AskedAndToldTest::noticesWhatIsToldBothWays_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("contradicted");
    QTest::newRow("once each") << QStringList{u"90837 +"_s, u"90834 -"_s} << QStringList();
    QTest::newRow("twice the same") << QStringList{u"90837 +"_s, u"90837 +"_s} << QStringList();
    QTest::newRow("both ways") << QStringList{u"90837 +"_s, u"90834 -"_s, u"90837 -"_s} << QStringList{u"90837"_s};
    QTest::newRow("spelled otherwise") << QStringList{u"H0015 +"_s, u"h-0015 -"_s}
                                       << QStringList{u"H0015"_s, u"h-0015"_s};
    QTest::newRow("one of two in a row") << QStringList{u"90837, 90834 +"_s, u"90834 -"_s}
                                         << QStringList{u"90837, 90834"_s, u"90834"_s};
    QTest::newRow("with a modifier") << QStringList{u"90837 +"_s, u"90837-95 -"_s} << QStringList();
    QTest::newRow("nothing said") << QStringList{u"90837 +"_s, u"90837 ?"_s} << QStringList();
    QTest::newRow("no names") << QStringList{u" +"_s, u" -"_s} << QStringList();
}

void AskedAndToldTest::noticesWhatIsToldBothWays()
{
    QFETCH(QStringList, rows);
    QFETCH(QStringList, contradicted);
    auto check = answered();
    check.benefits->plan.active = true;
    for (const auto &row : rows) {
        auto &procedure = check.benefits->procedures.emplace_back();
        procedure.code = row.chopped(2);
        if (!row.endsWith(u'?'))
            procedure.covered = row.endsWith(u'+');
    }
    QCOMPARE(contradictedServices(*check.benefits), contradicted);
    QCOMPARE(mayTellCovered(check), contradicted.isEmpty());
    QCOMPARE(hasUnnamedServices(check), rows.front().startsWith(u' '));
}

void AskedAndToldTest::noticesANameThatSaysOtherwiseThanItsCode()
{
    auto check = answered();
    check.benefits->plan.active = true;
    Procedure coded;
    coded.code = u"90837"_s;
    coded.name = u"Psychotherapy, 60 minutes"_s;
    coded.covered = true;
    Procedure named;
    named.name = u"psychotherapy 60 minutes"_s;
    named.covered = true;
    check.benefits->procedures = {coded, named};
    QVERIFY(contradictedServices(*check.benefits).isEmpty());
    check.benefits->procedures.back().covered = false;
    QCOMPARE(contradictedServices(*check.benefits), QStringList({u"90837"_s, u"psychotherapy 60 minutes"_s}));
    QVERIFY(!mayTellCovered(check));
}

void AskedAndToldTest::knowsSomeoneElseByTheCodeOfAnOlderRecord()
{
    auto check = answered(Verdict::Unreadable);
    QVERIFY(!isAboutSomeoneElse(check));
    check.failure = Failure{Failure::Kind::Unreadable, u"OTHER_CLAIM"_s};
    QVERIFY(!isAboutSomeoneElse(check));
    check.failure->code = u"OTHER_PATIENT"_s;
    QVERIFY(isAboutSomeoneElse(check));
    check.failure.reset();
    check.benefits->verdict = Verdict::SomeoneElse;
    QVERIFY(isAboutSomeoneElse(check));
}

void AskedAndToldTest::callsVerifiedOnlyWhatSomebodyAnsweredClearly_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("isFailed");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("active") << Verdict::Active << false << true;
    QTest::newRow("not active") << Verdict::NotActive << false << true;
    QTest::newRow("claim") << Verdict::ClaimTold << false << true;
    QTest::newRow("in part") << Verdict::Partial << false << false;
    QTest::newRow("the call failed") << Verdict::Partial << true << false;
    QTest::newRow("active, and failed") << Verdict::Active << true << false;
    QTest::newRow("not active, and failed") << Verdict::NotActive << true << false;
    QTest::newRow("claim, and failed") << Verdict::ClaimTold << true << false;
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
    check.benefits->plan.active = true;
    QCOMPARE(isVerified(check), isSaid || (verdict == Verdict::Partial && !isFailed));
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
    QCOMPARE(isVerified(check), !namesAnotherClaim(check));
}

QTEST_GUILESS_MAIN(AskedAndToldTest)
#include "tst_askedandtold.moc"
