// SPDX-License-Identifier: MIT
#include "papersamples.h"
#include "ui/wording/wording.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// What people are told: the right words, whole sentences, and never a wrong yes.
class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void aCallWithoutInformationIsNoOutage();
    void whatIsExplainedIsNotSaidTwice();
    void namesEveryVerdict_data();
    void namesEveryVerdict();
    void namesEveryStanding_data();
    void namesEveryStanding();
    void saysTheSameInAListAsOnThePage();
    void saysNothingOfServicesAfterAnInstantAnswer();
    void saysWhichServicesAreCovered();
    void neverSaysCoveredOfAnInstantAnswer();
    void datesAnActivePlan();
    void writesMoney_data();
    void writesMoney();
    void writesShares();
    void writesDatesTheSameEverywhere();
    void showsWhatIsUnknown();
    void hasTwoSentencesForEveryKindOfFailure();
    void hasItsOwnWordsForEveryServiceCode_data();
    void hasItsOwnWordsForEveryServiceCode();
    void hasItsOwnWordsForEveryRejectCode_data();
    void hasItsOwnWordsForEveryRejectCode();
    void showsAnUnknownRejectCodeAsSuch();
    void saysWhatACheckMayHaveCost_data();
    void saysWhatACheckMayHaveCost();
    void namesTheFieldThatIsWrong();
    void warnsOfAnotherInsurer_data();
    void warnsOfAnotherInsurer();
    void countsYearsByBirthdays_data();
    void countsYearsByBirthdays();
    void masksMemberIds();
    void writesNames();
    void makesTextHarmless();
};

static Check answered(ServiceId service, Verdict verdict)
{
    auto check = service == ServiceId::Eligibility ? instantAnswer() : phoneAnswer();
    check.benefits->verdict = verdict;
    return check;
}

void TestWording::aCallWithoutInformationIsNoOutage()
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

void TestWording::whatIsExplainedIsNotSaidTwice()
{
    auto check = answered(ServiceId::Eligibility, Verdict::Contradiction);
    check.failure = Failure{Failure::Kind::Unreadable};
    QCOMPARE(troubleInWords(check), QString());
    check.benefits->verdict = Verdict::NotFound;
    check.failure->kind = Failure::Kind::NotFound;
    QVERIFY(!troubleInWords(check).isEmpty());
}

void TestWording::namesEveryVerdict_data()
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
    same(Verdict::Unreadable, u"No clear answer yet"_s, Mood::Wait);
}

void TestWording::namesEveryVerdict()
{
    QFETCH(Verdict, verdict);
    QFETCH(QString, instantly);
    QFETCH(QString, byPhone);
    QFETCH(Mood, mood);
    QCOMPARE(standingOf(answered(ServiceId::Eligibility, verdict)), (StandingWords{instantly, mood}));
    QCOMPARE(standingOf(answered(ServiceId::HealthHarbor, verdict)), (StandingWords{byPhone, mood}));
}

void TestWording::namesEveryStanding_data()
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

void TestWording::namesEveryStanding()
{
    QFETCH(Standing, standing);
    QFETCH(QString, words);
    Check check;
    check.standing = standing;
    QCOMPARE(standingOf(check).text, words);
    QVERIFY(explanationOf(check).endsWith(u'.'));
}

void TestWording::saysTheSameInAListAsOnThePage()
{
    for (const auto service : {ServiceId::Eligibility, ServiceId::HealthHarbor}) {
        const auto check = answered(service, Verdict::Active);
        QCOMPARE(standingOf(lineOf(check)), standingOf(check));
    }
    auto refused = instantAnswer();
    refused.standing = Standing::Refused;
    refused.failure = Failure{Failure::Kind::ChoosePayer, u"PAYER_AMBIGUOUS"_s};
    QCOMPARE(standingOf(refused).text, u"Choose the insurer"_s);
}

void TestWording::saysNothingOfServicesAfterAnInstantAnswer()
{
    auto check = instantAnswer();
    check.benefits->procedures = phoneAnswer().benefits->procedures;
    QVERIFY(servicesOf(check).empty());
}

void TestWording::saysWhichServicesAreCovered()
{
    auto check = phoneAnswer();
    check.benefits->procedures.push_back({});
    check.benefits->procedures.back().code = u"H0015"_s; // of which the insurer said nothing
    const std::vector<StandingWords> words{{u"Covered: 90791, 90832, 90834"_s, Mood::Good},
                                           {u"Not covered: 90837"_s, Mood::Bad},
                                           {u"Prior authorization: 90832"_s, Mood::Look}};
    QCOMPARE(servicesOf(check), words);
}

void TestWording::neverSaysCoveredOfAnInstantAnswer()
{
    for (int verdict = 0; verdict <= int(Verdict::Unreadable); ++verdict) {
        const auto check = answered(ServiceId::Eligibility, Verdict(verdict));
        const QString told = standingOf(check).text + u' ' + explanationOf(check);
        QVERIFY2(!told.contains(u"covered"_s, Qt::CaseInsensitive), qPrintable(told));
    }
}

void TestWording::datesAnActivePlan()
{
    QCOMPARE(explanationOf(instantAnswer()),
             u"The plan was active on 11/20/2026. Whether it pays for therapy was not asked: an instant check cannot "
             "ask it."_s);
}

void TestWording::writesMoney_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << qint64(0) << u"$0.00"_s;
    QTest::newRow("a cent") << qint64(1) << u"$0.01"_s;
    QTest::newRow("a thousand") << qint64(108745) << u"$1,087.45"_s;
    QTest::newRow("millions") << qint64(123456789012) << u"$1,234,567,890.12"_s;
    QTest::newRow("owed") << qint64(-500) << u"-$5.00"_s;
    QTest::newRow("lowest") << std::numeric_limits<qint64>::min() << u"-$92,233,720,368,547,758.08"_s;
}

void TestWording::writesMoney()
{
    QFETCH(qint64, cents);
    QFETCH(QString, words);
    QCOMPARE(inWords(Money::cents(cents)), words);
}

void TestWording::writesShares()
{
    QCOMPARE(inWords(Percent::hundredths(2000)), u"20%"_s);
    QCOMPARE(inWords(Percent::hundredths(1250)), u"12.5%"_s);
    QCOMPARE(inWords(Percent::hundredths(0)), u"0%"_s);
}

void TestWording::writesDatesTheSameEverywhere()
{
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(inWords(QDate(1990, 6, 5)), u"06/05/1990"_s);
    QCOMPARE(inWords(QDateTime(QDate(2026, 11, 20), QTime(9, 42))), u"Fri 11/20/2026 9:42 AM"_s);
    QCOMPARE(inWords(QDateTime(QDate(2026, 11, 22), QTime(0, 5))), u"Sun 11/22/2026 12:05 AM"_s);
    QCOMPARE(inWords(QDateTime(QDate(2026, 11, 23), QTime(13, 0)).toUTC()), u"Mon 11/23/2026 1:00 PM"_s);
    QLocale::setDefault(QLocale::c());
}

void TestWording::showsWhatIsUnknown()
{
    QCOMPARE(unknownOnScreen(), u"—"_s);
    QCOMPARE(unknownOnPaper(), u"not stated"_s);
    QCOMPARE(inWords(Amount{}, u"—"_s), u"—"_s);
    QCOMPARE(inWords(Amount{Money::cents(0), {}}, u"—"_s), u"$0.00"_s);
    QCOMPARE(inWords(Amount{std::nullopt, u"unlimited"_s}, u"—"_s), u"unlimited"_s);
    QCOMPARE(inWords(Share{std::nullopt, u"N/A"_s}, u"—"_s), u"N/A"_s);
    QCOMPARE(inWords(Share{}, u"—"_s), u"—"_s);
    QCOMPARE(inWords(StatedDate{std::nullopt, u"02-30-2026"_s}, u"—"_s), u"02-30-2026"_s);
    QCOMPARE(inWords(StatedDate{}, u"—"_s), u"—"_s);
    QCOMPARE(inWords(std::optional<bool>(), u"—"_s), u"—"_s);
    QCOMPARE(inWords(std::optional(true), u"—"_s), u"Yes"_s);
    QCOMPARE(inWords(std::optional(false), u"—"_s), u"No"_s);
}

static bool isSentence(const QString &text)
{
    return text.size() > 8 && text.at(0).isUpper() && (text.endsWith(u'.') || text.endsWith(u'?'));
}

void TestWording::hasTwoSentencesForEveryKindOfFailure()
{
    QSet<QString> told;
    for (int kind = 0; kind <= int(Failure::Kind::Forbidden); ++kind) {
        const Failure failure{Failure::Kind(kind), {}, u"server's own words"_s};
        const auto words = wordsOf(failure);
        QVERIFY2(isSentence(words.happened) && isSentence(words.next), qPrintable(inWords(failure)));
        QCOMPARE(inWords(failure), words.happened + u' ' + words.next);
        QVERIFY(!inWords(failure).contains(failure.said));
        QVERIFY2(!told.contains(words.happened), qPrintable(words.happened));
        told.insert(words.happened);
    }
}

static void addCodes(const QString &codes)
{
    QTest::addColumn<QString>("code");
    for (const auto &code : codes.split(u' '))
        QTest::newRow(qPrintable(code)) << code;
}

void TestWording::hasItsOwnWordsForEveryServiceCode_data()
{
    addCodes(u"UNAUTHORIZED CLIENT_ID_REQUIRED CLIENT_ID_INVALID CLIENT_NOT_FOUND CLIENT_INACTIVE WORKSPACE_MISMATCH "
             "PAYER_NOT_FOUND PAYER_AMBIGUOUS PAYER_ELIGIBILITY_NOT_SUPPORTED VALIDATION_ERROR"_s);
}

void TestWording::hasItsOwnWordsForEveryServiceCode()
{
    QFETCH(QString, code);
    const auto words = wordsOf({Failure::Kind::Refused, code});
    QVERIFY(words != wordsOf({Failure::Kind::Refused, {}}));
    QVERIFY(isSentence(words.happened) && isSentence(words.next));
}

void TestWording::hasItsOwnWordsForEveryRejectCode_data()
{
    addCodes(u"04 15 33 35 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 67 68 69 70 71 "
             "72 73 74 75 76 77 78 79 80 97 98 AA AE AF AG AO CI MA T4"_s);
}

void TestWording::hasItsOwnWordsForEveryRejectCode()
{
    QFETCH(QString, code);
    const auto words = wordsOf({Failure::Kind::NotFound, u"AAA "_s + code});
    QVERIFY(words != wordsOf({Failure::Kind::NotFound, u"AAA ??"_s}));
    QVERIFY(words != wordsOf({Failure::Kind::NotFound, {}}));
    QVERIFY2(isSentence(words.happened) && isSentence(words.next), qPrintable(words.happened + words.next));
}

void TestWording::showsAnUnknownRejectCodeAsSuch()
{
    QVERIFY(inWords(Failure{Failure::Kind::NotFound, u"AAA Z9"_s}).contains(u"does not know"_s));
}

void TestWording::saysWhatACheckMayHaveCost_data()
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
    row("called", phone, Answered, Verdict::Active, false, u"This used 1 phone request."_s);
}

void TestWording::saysWhatACheckMayHaveCost()
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

void TestWording::namesTheFieldThatIsWrong()
{
    QCOMPARE(inWords(Field::Payer), u"Insurance company"_s);
    QCOMPARE(inWords(FieldProblem{Field::MemberId, Fault::Missing}), u"Member ID is missing."_s);
    for (int field = 0; field <= int(Field::Note); ++field) {
        for (int fault = 0; fault <= int(Fault::NotATaxId); ++fault) {
            const auto words = inWords(FieldProblem{Field(field), Fault(fault)});
            QVERIFY2(words.startsWith(inWords(Field(field))) && words.endsWith(u'.'), qPrintable(words));
        }
    }
}

void TestWording::warnsOfAnotherInsurer_data()
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

void TestWording::warnsOfAnotherInsurer()
{
    QFETCH(QString, asked);
    QFETCH(QString, answering);
    QFETCH(bool, warns);
    auto check = instantAnswer();
    check.inquiry.insurance = {asked, {}, {}, {}};
    check.benefits->plan.payer = answering;
    const auto warning = payerWarning(check);
    QCOMPARE(!warning.isEmpty(), warns);
    QCOMPARE(warning.contains(asked) && warning.contains(answering), warns);
}

void TestWording::countsYearsByBirthdays_data()
{
    QTest::addColumn<QDate>("bornOn");
    QTest::addColumn<QString>("words");
    QTest::newRow("the day before") << QDate(1990, 11, 21) << u"35 years"_s;
    QTest::newRow("the birthday") << QDate(1990, 11, 20) << u"36 years"_s;
    QTest::newRow("one") << QDate(2025, 11, 20) << u"1 year"_s;
    QTest::newRow("a baby") << QDate(2026, 11, 20) << u"under 1 year"_s;
    QTest::newRow("not born") << QDate(2026, 11, 21) << QString();
    QTest::newRow("no date") << QDate() << QString();
}

void TestWording::countsYearsByBirthdays()
{
    QFETCH(QDate, bornOn);
    QFETCH(QString, words);
    QCOMPARE(ageInWords(bornOn, QDate(2026, 11, 20)), words);
}

void TestWording::masksMemberIds()
{
    QCOMPARE(masked(u"U123456789"_s), u"····6789"_s);
    QCOMPARE(masked(u"1234"_s), u"····"_s);
}

void TestWording::writesNames()
{
    QCOMPARE(nameOf({u"Maya"_s, u"Okafor"_s, {}}), u"Maya Okafor"_s);
    QCOMPARE(nameOf({u" "_s, u"Okafor"_s, {}}), u"Okafor"_s);
}

void TestWording::makesTextHarmless()
{
    QCOMPARE(asPlainText(u"a\r\nb\tc"_s), u"a\nb\tc"_s);
    QCOMPARE(asPlainText(u"x\u202ey\u2066z\u0007\u2028"_s), u"x\ufffdy\ufffdz\ufffd\ufffd"_s);
    QCOMPARE(asPlainText(u"אסתר 😀 <b>"_s), u"אסתר 😀 <b>"_s);
    QCOMPARE(shortened(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(shortened(u"abcdefg"_s, 6), u"abcdef…"_s);
    QCOMPARE(shortened(u"abcde😀g"_s, 6), u"abcde…"_s);
}

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
