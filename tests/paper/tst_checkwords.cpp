// SPDX-License-Identifier: MIT
#include "papersamples.h"
#include "ui/wording/wording.h"

#include <QTest>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What people are told of a check: the right words, and never a wrong yes.
class TestCheckWords : public QObject
{
    Q_OBJECT

private slots:
    void aCallWithoutInformationIsNoOutage();
    void whatIsExplainedIsNotSaidTwice();
    void namesEveryVerdict_data();
    void namesEveryVerdict();
    void namesAWrongAnswerUntilAPersonHasDecided();
    void namesEveryStanding_data();
    void namesEveryStanding();
    void saysTheSameInAListAsOnThePage();
    void saysWhyAClaimOnlyTellsOfTheClaim();
    void saysNothingOfServicesAfterAnInstantAnswer();
    void saysWhichServicesAreCovered();
    void saysNoServiceIsCoveredUnderAPlanThatIsNot();
    void neverSaysCoveredOfAnInstantAnswer();
    void datesAnActivePlan();
    void saysWhatACheckMayHaveCost_data();
    void saysWhatACheckMayHaveCost();
    void warnsOfAnotherInsurer_data();
    void warnsOfAnotherInsurer();
};

static Check answered(ServiceId service, Verdict verdict)
{
    auto check = service == ServiceId::Eligibility ? instantAnswer() : phoneAnswer();
    check.benefits->verdict = verdict;
    return check;
}

void TestCheckWords::aCallWithoutInformationIsNoOutage()
{
    auto check = answered(ServiceId::HealthHarbor, Verdict::Partial);
    check.benefits->plan = {};
    check.benefits->procedures.clear();
    check.failure = Failure{Failure::Kind::PayerUnavailable, u"UNSUCCESSFUL"_s, u"The member was not found."_s};
    QVERIFY(explanationOf(check).startsWith(u"Nothing was learned"_s));
    QVERIFY(troubleInWords(check).startsWith(u"The call ended without the information."_s));
    check.failure->code = u"OTHER_PATIENT"_s;
    QVERIFY(troubleInWords(check).contains(u"someone else"_s));
}

void TestCheckWords::whatIsExplainedIsNotSaidTwice()
{
    auto check = answered(ServiceId::Eligibility, Verdict::Contradiction);
    check.failure = Failure{Failure::Kind::Unreadable};
    QCOMPARE(troubleInWords(check), QString());
    check.benefits->verdict = Verdict::NotFound;
    check.failure->kind = Failure::Kind::NotFound;
    QVERIFY(!troubleInWords(check).isEmpty());
}

void TestCheckWords::namesEveryVerdict_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("instantly");
    QTest::addColumn<QString>("byPhone");
    QTest::addColumn<Mood>("mood");
    const auto row = [](Verdict verdict, const QString &instantly, const QString &byPhone, Mood mood) {
        QTest::newRow(qPrintable(byPhone)) << verdict << instantly << byPhone << mood;
    };
    const auto same = [&row](Verdict verdict, const QString &words, Mood mood) { row(verdict, words, words, mood); };
    row(Verdict::Active, u"Plan active · therapy not asked"_s, u"Plan active"_s, Mood::Good);
    same(Verdict::NotActive, u"Not active"_s, Mood::Bad);
    same(Verdict::NotFound, u"Not found: check the card"_s, Mood::Look);
    same(Verdict::ChoosePayer, u"Choose the insurer"_s, Mood::Choose);
    same(Verdict::Contradiction, u"Answer contradicts itself"_s, Mood::Contradiction);
    same(Verdict::PayerUnavailable, u"Insurer not answering"_s, Mood::Unavailable);
    same(Verdict::ProviderSetup, u"Clinic setup problem"_s, Mood::Still);
    same(Verdict::Partial, u"Partly answered"_s, Mood::Half);
    same(Verdict::ClaimTold, u"Claim answered"_s, Mood::Call);
    same(Verdict::SomeoneElse, u"For someone else: needs you"_s, Mood::Look);
    same(Verdict::Unreadable, u"No clear answer yet"_s, Mood::Wait);
}

void TestCheckWords::namesEveryVerdict()
{
    QFETCH(Verdict, verdict);
    QFETCH(QString, instantly);
    QFETCH(QString, byPhone);
    QFETCH(Mood, mood);
    QCOMPARE(standingOf(answered(ServiceId::Eligibility, verdict)), (StandingWords{instantly, mood}));
    QCOMPARE(standingOf(answered(ServiceId::HealthHarbor, verdict)), (StandingWords{byPhone, mood}));
}

void TestCheckWords::namesAWrongAnswerUntilAPersonHasDecided()
{
    auto check = answered(ServiceId::HealthHarbor, Verdict::SomeoneElse);
    check.standing = Standing::NeedsPerson;
    const StandingWords words{u"For someone else: needs you"_s, Mood::Look};
    QCOMPARE(standingOf(check), words);
    QCOMPARE(standingOf(lineOf(check)), words);
    check.standing = Standing::Closed;
    QCOMPARE(standingOf(lineOf(check)).text, u"Closed"_s);
}

void TestCheckWords::namesEveryStanding_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<QString>("words");
    QTest::newRow("queued") << Standing::Queued << u"Waiting to send"_s;
    QTest::newRow("sending") << Standing::Sending << u"Asking…"_s;
    QTest::newRow("in doubt") << Standing::InDoubt << u"No clear answer yet"_s;
    QTest::newRow("unconfirmed") << Standing::Unconfirmed << u"Sent, not confirmed"_s;
    QTest::newRow("tracking") << Standing::Tracking << u"Waiting for the call"_s;
    QTest::newRow("answered without benefits") << Standing::Answered << u"No clear answer yet"_s;
    QTest::newRow("refused") << Standing::Refused << u"Not accepted"_s;
    QTest::newRow("paused") << Standing::Paused << u"Paused"_s;
    QTest::newRow("needs a person") << Standing::NeedsPerson << u"Needs you"_s;
    QTest::newRow("closed") << Standing::Closed << u"Closed"_s;
}

void TestCheckWords::namesEveryStanding()
{
    QFETCH(Standing, standing);
    QFETCH(QString, words);
    Check check;
    check.standing = standing;
    QCOMPARE(standingOf(check).text, words);
    QVERIFY(explanationOf(check).endsWith(u'.'));
}

void TestCheckWords::saysTheSameInAListAsOnThePage()
{
    for (const auto service : {ServiceId::Eligibility, ServiceId::HealthHarbor}) {
        const auto check = answered(service, Verdict::Active);
        QCOMPARE(standingOf(lineOf(check)), standingOf(check));
    }
    auto refused = instantAnswer();
    refused.standing = Standing::Refused;
    refused.failure = Failure{Failure::Kind::ChoosePayer, u"PAYER_AMBIGUOUS"_s};
    QCOMPARE(standingOf(refused).text, u"Choose the insurer"_s);
    QCOMPARE(standingOf(lineOf(refused)), standingOf(refused));
    refused.failure = Failure{Failure::Kind::ProviderSetup, u"CLIENT_NOT_FOUND"_s};
    QCOMPARE(standingOf(lineOf(refused)), standingOf(refused));
    refused.failure = Failure{Failure::Kind::NotFound, u"PAYER_NOT_FOUND"_s};
    QCOMPARE(standingOf(lineOf(refused)).text, u"Not found"_s);
}

void TestCheckWords::saysWhyAClaimOnlyTellsOfTheClaim()
{
    auto check = answered(ServiceId::HealthHarbor, Verdict::ClaimTold);
    check.benefits->claim = ClaimAnswer();
    check.benefits->claim->status = u"PAID"_s;
    QCOMPARE(
        explanationOf(check),
        u"The insurer says that the claim is paid. This is about one claim. It says nothing of the coverage now."_s);
}

void TestCheckWords::saysNothingOfServicesAfterAnInstantAnswer()
{
    auto check = instantAnswer();
    check.benefits->procedures = phoneAnswer().benefits->procedures;
    QVERIFY(servicesOf(check).empty());
}

void TestCheckWords::saysWhichServicesAreCovered()
{
    auto check = phoneAnswer();
    check.benefits->procedures.push_back({});
    check.benefits->procedures.back().code = u"H0015"_s; // of which the insurer said nothing
    check.inquiry.procedureCodes.append(u"H0016"_s);
    const std::vector<StandingWords> words{{u"Covered: 90791, 90832, 90834"_s, Mood::Good},
                                           {u"Not covered: 90837"_s, Mood::Bad},
                                           {u"Prior authorization: 90832, Call 1-800-997-1654"_s, Mood::Look},
                                           {u"Not answered: H0016"_s, Mood::Half}};
    QCOMPARE(servicesOf(check), words);
}

void TestCheckWords::saysNoServiceIsCoveredUnderAPlanThatIsNot()
{
    auto ended = answered(ServiceId::HealthHarbor, Verdict::Partial);
    ended.benefits->plan.terminatesOn.value = QDate(2026, 10, 31);
    auto inactive = answered(ServiceId::HealthHarbor, Verdict::NotActive);
    inactive.benefits->plan.active = false;
    for (const auto &check : {ended, inactive, answered(ServiceId::HealthHarbor, Verdict::Contradiction)}) {
        QVERIFY(!servicesOf(check).empty());
        for (const auto &words : servicesOf(check))
            QVERIFY2(words.mood != Mood::Good && !words.text.startsWith(u"Covered"_s), qPrintable(words.text));
    }
}

void TestCheckWords::neverSaysCoveredOfAnInstantAnswer()
{
    for (int verdict = 0; verdict <= int(Verdict::ClaimTold); ++verdict) {
        const auto check = answered(ServiceId::Eligibility, Verdict(verdict));
        const QString told = standingOf(check).text + u' ' + explanationOf(check);
        QVERIFY2(!told.contains(u"covered"_s, Qt::CaseInsensitive), qPrintable(told));
    }
}

void TestCheckWords::datesAnActivePlan()
{
    QCOMPARE(explanationOf(instantAnswer()),
             u"The plan was active on 11/20/2026. Whether it pays for therapy was not asked: an instant check cannot "
             "ask it."_s);
}

void TestCheckWords::saysWhatACheckMayHaveCost_data()
{
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<bool>("everInDoubt");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, ServiceId service, Standing standing, Verdict verdict, bool everInDoubt,
                        const QString &words) {
        QTest::newRow(name) << service << standing << verdict << everInDoubt << words;
    };
    using enum Standing;
    const auto instant = ServiceId::Eligibility;
    const auto phone = ServiceId::HealthHarbor;
    row("not sent", instant, Queued, Verdict::Active, false, {});
    row("in doubt", instant, InDoubt, Verdict::Active, true,
        u"This may have used 1 check. Asking again carries the same number: no second check."_s);
    row("active", instant, Answered, Verdict::Active, false, u"This used 1 check."_s);
    row("not found", instant, Answered, Verdict::NotFound, false, u"This may have used 1 check."_s);
    row("outage", instant, Answered, Verdict::PayerUnavailable, false,
        u"This may have used 1 check. Trying again uses another."_s);
    row("key refused", instant, Paused, Verdict::Active, false, u"No check was used."_s);
    row("outlived its day", instant, NeedsPerson, Verdict::Active, false, {});
    row("outlived its key", instant, NeedsPerson, Verdict::Active, true,
        u"This may have used 1 check. Asking again may use another."_s);
    row("unconfirmed", phone, Unconfirmed, Verdict::Active, true,
        u"This may have used 1 phone request. Looking for it is free."_s);
    row("overdue", phone, NeedsPerson, Verdict::Active, false,
        u"This uses 1 phone request. Looking and waiting are free."_s);
    row("claim", phone, Answered, Verdict::ClaimTold, false, u"This used 1 phone request."_s);
    row("called", phone, Answered, Verdict::Active, false, u"This used 1 phone request."_s);
}

void TestCheckWords::saysWhatACheckMayHaveCost()
{
    QFETCH(ServiceId, service);
    QFETCH(Standing, standing);
    QFETCH(Verdict, verdict);
    QFETCH(bool, everInDoubt);
    QFETCH(QString, words);
    auto check = answered(service, verdict);
    check.standing = standing;
    check.everInDoubt = everInDoubt;
    QCOMPARE(costInWords(check), words);
}

void TestCheckWords::warnsOfAnotherInsurer_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("answering");
    QTest::addColumn<bool>("warns");
    QTest::newRow("same") << u"Cigna"_s << u"CIGNA"_s << false;
    QTest::newRow("longer") << u"Cigna"_s << u"Cigna Health and Life Insurance Company"_s << false;
    QTest::newRow("other") << u"Cigna"_s << u"Aetna"_s << true;
    QTest::newRow("only generic words in common")
        << u"Humana Health Plan, Inc."_s << u"Aetna Health Plan Inc"_s << true;
    QTest::newRow("written as one") << u"United Healthcare"_s << u"UnitedHealthcare"_s << false;
    QTest::newRow("nothing but generic words") << u"The Health Plan"_s << u"Health Plan"_s << false;
    QTest::newRow("accents") << u"Salud México"_s << u"SALUD MEXICO HMO"_s << false;
    QTest::newRow("not told") << u"Cigna"_s << QString() << false;
}

void TestCheckWords::warnsOfAnotherInsurer()
{
    QFETCH(QString, asked);
    QFETCH(QString, answering);
    QFETCH(bool, warns);
    auto check = instantAnswer();
    check.inquiry.insurance = {asked, {}, {}, {}, {}};
    check.benefits->plan.payer = answering;
    const auto warning = payerWarning(check);
    QCOMPARE(!warning.isEmpty(), warns);
    QCOMPARE(warning.contains(asked) && warning.contains(answering), warns);
}

QTEST_APPLESS_MAIN(TestCheckWords)
#include "tst_checkwords.moc"
