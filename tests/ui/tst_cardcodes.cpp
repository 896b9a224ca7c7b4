// SPDX-License-Identifier: MIT
#include "failedchecks.h"
#include "pagewords.h"
#include "samplechecks.h"
#include "ui/benefits/answerpanel.h"
#include "ui/benefits/outcomewords.h"
#include "ui/benefits/stepwords.h"
#include "ui/widgets/theme.h"
#include "ui/wording/wording.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace coverdesk;
using namespace Qt::StringLiterals;
using sample::answeredWith;
using sample::refusedWith;

/// For every error of both services and every reject code of a payer the card has its own words, ways on and cost.
class CardCodesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsEveryCode_data();
    void knowsEveryCode();
    void saysWhatItMayHaveCost_data();
    void saysWhatItMayHaveCost();
    void callsNothingFreeThatMayCost();
};

namespace {

Check phoneRefused(Failure::Kind kind, const QString &code)
{
    auto check = sample::phoneRequestAt(Standing::Refused);
    check.failure = Failure{kind, code};
    return check;
}

Check phoneAnswered(Verdict verdict, Failure::Kind kind, const QString &code)
{
    auto check = sample::phoneAnswer();
    check.benefits = Benefits();
    check.benefits->verdict = verdict;
    check.failure = Failure{kind, code};
    return check;
}

/// The reject codes of the field guide, 5a.
const auto rejectCodes =
    u"04 15 33 35 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 67 68 69 70 71 "
    "72 73 74 75 76 77 78 79 80 97 98 AA AE AF AG AO CI MA T4"_s;

struct Known
{
    QString code;
    Check check;
    /// What its card has to say of the money.
    QString cost;
};

/// Every error of both services, as it is read from what they send, and every reject code.
std::vector<Known> everyCode()
{
    const auto none = u"The service stated no charge."_s;
    const auto maybe = u"may have used 1 check"_s;
    const auto maybeCall = u"may have used 1 phone request"_s;
    std::vector<Known> all{{u"UNAUTHORIZED"_s, refusedWith(u"UNAUTHORIZED"_s, 401), u"No check was used."_s}};
    for (const auto &[code, status] : {std::pair(u"CLIENT_ID_REQUIRED"_s, 400),
                                       {u"CLIENT_ID_INVALID"_s, 400},
                                       {u"CLIENT_NOT_FOUND"_s, 404},
                                       {u"CLIENT_INACTIVE"_s, 404},
                                       {u"WORKSPACE_MISMATCH"_s, 409},
                                       {u"PAYER_NOT_FOUND"_s, 404},
                                       {u"PAYER_AMBIGUOUS"_s, 409},
                                       {u"PAYER_ELIGIBILITY_NOT_SUPPORTED"_s, 422},
                                       {u"VALIDATION_ERROR"_s, 400}})
        all.push_back({code, refusedWith(code, status), none});
    for (const auto &code : rejectCodes.split(u' '))
        all.push_back({u"AAA "_s + code, answeredWith(u"AAA %1: as it said"_s.arg(code)), maybe});
    for (const auto *code : {"HTTP 400", "HTTP 404", "HTTP 422"})
        all.push_back({QLatin1StringView(code), phoneRefused(Failure::Kind::Refused, QLatin1StringView(code)), none});
    using Kind = Failure::Kind;
    all.push_back(
        {u"UNSUCCESSFUL"_s, phoneAnswered(Verdict::Partial, Kind::PayerUnavailable, u"UNSUCCESSFUL"_s), maybeCall});
    all.push_back({u"NO_RESULTS"_s, phoneAnswered(Verdict::Unreadable, Kind::Unreadable, u"NO_RESULTS"_s), maybeCall});
    for (const auto *code : {"OTHER_PATIENT", "OTHER_CLAIM", "ODD_ECHO"})
        all.push_back({QLatin1StringView(code),
                       phoneAnswered(Verdict::SomeoneElse, Kind::Unreadable, QLatin1StringView(code)), maybeCall});
    return all;
}

} // namespace

void CardCodesTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
}

void CardCodesTest::knowsEveryCode_data()
{
    QTest::addColumn<Check>("check");
    for (const auto &known : everyCode())
        QTest::newRow(qPrintable(known.code)) << known.check;
}

void CardCodesTest::knowsEveryCode()
{
    QFETCH(Check, check);
    const auto words = outcomeWordsOf(check);
    auto nameless = check;
    nameless.failure->code.clear();
    QVERIFY(!words.subject.isEmpty());
    const bool isByStatus = check.failure->code.startsWith("HTTP "_L1);
    QVERIFY2(isByStatus || wordsOf(*check.failure) != wordsOf(*nameless.failure), "the code has words of its own");
    QVERIFY2(words.subject != u"An answer we cannot read"_s, qPrintable(words.subject));

    AnswerPanel panel;
    panel.show(check);
    const auto seen = seenIn(panel);
    QVERIFY2(seen.contains(words.subject), qPrintable(seen));
    const auto ways = waysOf(check, CardPlace::BesideForm);
    for (const auto &way : ways)
        QVERIFY2(buttonIn(panel, way.words), qPrintable(way.words));
    const bool isChoosing = !check.failure->candidates.isEmpty();
    QVERIFY2(isChoosing || !words.advice.isEmpty() || !stepsFor(check).empty(), "it says what to do");
    QVERIFY(buttonIn(panel, u"Copy details"_s));
}

void CardCodesTest::saysWhatItMayHaveCost_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("cost");
    for (const auto &known : everyCode())
        QTest::newRow(qPrintable(known.code)) << known.check << known.cost;
}

void CardCodesTest::saysWhatItMayHaveCost()
{
    QFETCH(Check, check);
    QFETCH(QString, cost);
    QVERIFY2(costInWords(check).contains(cost), qPrintable(costInWords(check)));
    AnswerPanel panel;
    panel.show(check);
    QVERIFY2(seenIn(panel).contains(cost), qPrintable(seenIn(panel)));
    // Whatever came before it may have been charged, whatever is said of the last attempt.
    auto doubtful = check;
    doubtful.everInDoubt = true;
    QVERIFY2(costInWords(doubtful).contains(u"may have used"_s), qPrintable(costInWords(doubtful)));
}

void CardCodesTest::callsNothingFreeThatMayCost()
{
    for (const auto &known : everyCode()) {
        for (const auto place : {CardPlace::BesideForm, CardPlace::OnPage}) {
            for (const auto &way : waysOf(known.check, place)) {
                const auto asking = {Act::TryCorrected, Act::CheckAgain, Act::AskByPhone, Act::Nudge};
                const bool asks = std::find(asking.begin(), asking.end(), way.act) != asking.end();
                QVERIFY2(way.cost.startsWith(u"Uses 1 "_s) == asks, qPrintable(known.code + way.words));
                QVERIFY2(way.cost != u"Free"_s || way.act == Act::Remind, qPrintable(known.code + way.words));
            }
        }
        QVERIFY(!costInWords(known.check).contains(u"free"_s, Qt::CaseInsensitive));
    }
}

QTEST_MAIN(CardCodesTest)

#include "tst_cardcodes.moc"
