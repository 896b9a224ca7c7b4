// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"
#include "ui/wording/pausereason.h"
#include "ui/wording/wording.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace coverdesk;
using namespace Qt::StringLiterals;

/// The words for failures, fields and figures: whole sentences, and the same everywhere.
class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void knowsThePhoneServicesWords();
    void saysWhatToDoAboutAPause_data();
    void saysWhatToDoAboutAPause();
    void saysOfARefusedRequestThatItWasNotPlaced_data();
    void saysOfARefusedRequestThatItWasNotPlaced();
    void saysOfARestoredRequestThatItsEndIsNotKnown();
    void saysWhatWasWrongWhereNobodySawIt();
    void tellsARefusedKeyFromAnAccountThatMayNotAsk();
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
    void namesTheFieldThatIsWrong();
    void countsYearsByBirthdays_data();
    void countsYearsByBirthdays();
    void masksMemberIds();
    void writesNames();
    void makesTextHarmless();
};

static bool isSentence(const QString &text)
{
    return text.size() > 8 && text.at(0).isUpper() && (text.endsWith(u'.') || text.endsWith(u'?'));
}

void TestWording::knowsThePhoneServicesWords()
{
    QCOMPARE(topicInWords(u"PLAN_INFO"_s), u"Plan information"_s);
    QCOMPARE(topicInWords(u"SOMETHING_NEW"_s), u"SOMETHING_NEW"_s);
    QCOMPARE(placeInWords(u"office"_s), u"Office"_s);
    QCOMPARE(placeInWords(u"school"_s), u"school"_s);
    QCOMPARE(claimStatusInWords(u"approved"_s), u"The insurer has approved the claim."_s);
    QCOMPARE(claimStatusInWords(u"REPRICED"_s), QString());
    QCOMPARE(statusInWords(u"IN_PROGRESS"_s), u"The call is under way."_s);
    QCOMPARE(statusInWords(u"ON_HOLD"_s), u"The service says: ON_HOLD (new to this program)"_s);
    QCOMPARE(statusInWords({}), QString());
}

void TestWording::saysWhatToDoAboutAPause_data()
{
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("happened");
    const auto row = [](ServiceId service, Failure::Kind kind, const QString &code, const QString &happened) {
        QTest::addRow("%d %s", int(service), qPrintable(code)) << service << Failure{kind, code} << happened;
    };
    row(ServiceId::Eligibility, Failure::Kind::Unauthorized, u"HTTP 401"_s, u"The service refused our key."_s);
    row(ServiceId::Eligibility, Failure::Kind::Unpaid, u"HTTP 402"_s, u"No checks are left in the wallet."_s);
    row(ServiceId::HealthHarbor, Failure::Kind::Unpaid, u"HTTP 402"_s,
        u"The phone service wants to be paid before it calls."_s);
    row(ServiceId::HealthHarbor, Failure::Kind::Unauthorized, u"HTTP 403"_s,
        u"The service does not let this account ask."_s);
}

void TestWording::saysWhatToDoAboutAPause()
{
    QFETCH(ServiceId, service);
    QFETCH(Failure, failure);
    QFETCH(QString, happened);
    Check check;
    check.service = service;
    check.standing = Standing::Paused;
    check.failure = failure;
    QCOMPARE(pauseOf(check).happened, happened);
    QVERIFY(isSentence(pauseOf(check).next));
}

void TestWording::saysOfARefusedRequestThatItWasNotPlaced_data()
{
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("next");
    const auto row = [](ServiceId service, Failure::Kind kind, const QString &code, const QString &next) {
        QTest::addRow("%d %s", int(service), qPrintable(code)) << service << Failure{kind, code} << next;
    };
    using enum Failure::Kind;
    const auto phone = ServiceId::HealthHarbor;
    row(phone, Unauthorized, u"HTTP 401"_s, u"The service refused our key. Nothing was placed or charged."_s);
    row(phone, Unpaid, u"HTTP 402"_s,
        u"The phone service wants to be paid before it calls. Nothing was placed or charged."_s);
    row(phone, Unauthorized, u"HTTP 403"_s,
        u"The service does not let this account ask. Nothing was placed or charged."_s);
    row(phone, Busy, u"HTTP 429"_s, u"The service takes no more questions for now. Nothing was placed or charged."_s);
    row(ServiceId::Eligibility, Unpaid, u"HTTP 402"_s,
        u"No checks are left in the wallet. Nothing was charged for it."_s);
}

void TestWording::saysOfARestoredRequestThatItsEndIsNotKnown()
{
    for (const auto standing : {Standing::Queued, Standing::Unconfirmed, Standing::Tracking}) {
        Check check;
        check.service = ServiceId::HealthHarbor;
        check.standing = standing;
        const auto after = restored(check);
        QVERIFY(after);
        QVERIFY(needOf(*after).happened.contains(u"put back as it was"_s));
        QVERIFY(needOf(*after).next.contains(u"may charge twice"_s));
    }
}

void TestWording::saysWhatWasWrongWhereNobodySawIt()
{
    Check check;
    check.service = ServiceId::HealthHarbor;
    check.standing = Standing::NeedsPerson;
    check.failure = Failure{.kind = Failure::Kind::Refused};
    check.answeredAt = QDateTime::currentDateTimeUtc();
    QVERIFY(wasTurnedDown(check));
    QCOMPARE(needOf(check).happened, wordsOf(*check.failure).happened);
    QVERIFY(needOf(check).next.contains(u"ask anew with what was put right"_s));
}

void TestWording::saysOfARefusedRequestThatItWasNotPlaced()
{
    QFETCH(ServiceId, service);
    QFETCH(Failure, failure);
    Check check;
    check.service = service;
    check.standing = Standing::NeedsPerson;
    check.failure = failure;
    QVERIFY(needOf(check).next.startsWith(u"Nothing went out"_s));
    check.firstSentAt = QDateTime::currentDateTimeUtc();
    QVERIFY(needOf(check).happened.startsWith(u"The service refused it"_s));
    QTEST(needOf(check).next, "next");
    QVERIFY(!explanationOf(check).contains(u"not sent"_s));
    // In doubt, nobody knows that it was not placed.
    check.everInDoubt = true;
    QVERIFY(!needOf(check).happened.startsWith(u"The service refused it"_s));
}

void TestWording::tellsARefusedKeyFromAnAccountThatMayNotAsk()
{
    using enum Failure::Kind;
    QCOMPARE(pauseReasonOf({Unauthorized, u"HTTP 401"_s}), PauseReason::Key);
    QCOMPARE(pauseReasonOf({Unauthorized, u"UNAUTHORIZED"_s}), PauseReason::Key);
    QCOMPARE(pauseReasonOf({Unauthorized, u"HTTP 403"_s}), PauseReason::Account);
    QCOMPARE(pauseReasonOf({Unauthorized, u"TOKEN HTTP 403"_s}), PauseReason::Account);
    QCOMPARE(pauseReasonOf({Unpaid, u"HTTP 402"_s}), PauseReason::Wallet);
    QVERIFY(!pauseReasonOf({Busy, u"HTTP 429"_s}));
    QCOMPARE(wordsOf({Unauthorized, u"TOKEN HTTP 403"_s}), wordsOf({Unauthorized, u"HTTP 403"_s}));
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
             "PAYER_NOT_FOUND PAYER_AMBIGUOUS PAYER_ELIGIBILITY_NOT_SUPPORTED VALIDATION_ERROR UNSUCCESSFUL NO_RESULTS "
             "OTHER_PATIENT OTHER_CLAIM OTHER_INQUIRY ODD_ECHO REPEATED_NAME NO_TICKET"_s);
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

void TestWording::namesTheFieldThatIsWrong()
{
    QCOMPARE(inWords(Field::Payer), u"Insurance company"_s);
    QCOMPARE(inWords(FieldProblem{Field::MemberId, Fault::Missing}), u"Member ID is missing."_s);
    for (int field = 0; field <= int(Field::ServedOn); ++field) {
        for (int fault = 0; fault <= int(Fault::NotATaxId); ++fault) {
            const auto words = inWords(FieldProblem{Field(field), Fault(fault)});
            QVERIFY2(words.startsWith(inWords(Field(field))) && words.endsWith(u'.'), qPrintable(words));
        }
    }
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
