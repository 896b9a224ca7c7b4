// SPDX-License-Identifier: MIT
#include "app/services/eligibility/eligibilityverdict.h"
#include "app/services/eligibility/eligibilitywire.h"
#include "tests/services/answers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using eligibility::readAnswer;
using Kind = Outcome::Kind;
using Trouble = Failure::Kind;

class EligibilityVerdictTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheDecisionTable_data();
    void followsTheDecisionTable();
    void saysWhatToDoWhereThereIsNoClearAnswer();
    void findsRejectCodesAsWholeTokens_data();
    void findsRejectCodesAsWholeTokens();
    void knowsTheTenCodes_data();
    void knowsTheTenCodes();
    void offersThePayersExactlyAsNamed();
    void pointsAtTheFieldsAtFault();
    void goesByTheStatusWhereTheCodeIsUnknown_data();
    void goesByTheStatusWhereTheCodeIsUnknown();
    void tellsNotSentFromUnclear();
    void takesOnlyProofForAConnection_data();
    void takesOnlyProofForAConnection();
};

static QByteArray resultOf(bool success, bool active, int upstream, const QString &message)
{
    const QJsonObject summary{{u"coverageActive"_s, active}, {u"payerName"_s, u"Cigna"_s}};
    const QJsonObject result{{u"success"_s, success},
                             {u"benefitSummary"_s, summary},
                             {u"traceId"_s, u"trace-1"_s},
                             {u"upstreamStatusCode"_s, upstream},
                             {u"errorMessage"_s, message.isNull() ? QJsonValue() : QJsonValue(message)}};
    return QJsonDocument(result).toJson();
}

static void row(bool success, bool active, int upstream, const QString &message, Verdict verdict)
{
    QTest::addRow("%d/%d %d %s", success, active, upstream, qPrintable(message))
        << success << active << upstream << message << verdict;
}

static void addRowsOfClearAnswers()
{
    row(true, true, 200, {}, Verdict::Active);
    row(true, true, 204, u" "_s, Verdict::Active);
    row(true, true, 200, u"Something is odd"_s, Verdict::Contradiction);
    row(true, true, 404, {}, Verdict::Contradiction);
    row(true, true, 503, {}, Verdict::Contradiction);
    row(true, true, 0, {}, Verdict::Contradiction);
    row(true, false, 200, {}, Verdict::NotActive);
    row(true, false, 503, u"whatever"_s, Verdict::NotActive);
    row(false, false, 200, {}, Verdict::NotActive);
    row(false, false, 200, u"Coverage is not active"_s, Verdict::NotActive);
    row(false, false, 200, u"INACTIVE"_s, Verdict::NotActive);
    row(false, false, 200, u"Policy terminated 01/31"_s, Verdict::NotActive);
    row(false, false, 200, u"Reactive arthritis"_s, Verdict::Unreadable);
    row(false, false, 200, u"AAA 75: not found or inactive"_s, Verdict::NotFound);
    row(false, false, 200, u"Subscriber not found or terminated"_s, Verdict::NotFound);
    row(false, false, 404, u"Subscriber not found"_s, Verdict::NotFound);
    row(false, false, 404, {}, Verdict::NotFound);
    row(false, false, 404, u"inactive"_s, Verdict::NotFound);
    row(false, false, 200, u"Member Not Found"_s, Verdict::NotFound);
    row(false, true, 200, {}, Verdict::Contradiction);
    row(false, true, 404, u"Subscriber not found"_s, Verdict::Contradiction);
    row(false, true, 503, u"AAA 42"_s, Verdict::Contradiction);
}

static void addRowsOfFailures()
{
    for (const auto *code : {"58", "64", "65", "67", "71", "72", "73", "75", "76"})
        row(false, false, 200, u"AAA "_s + QString::fromLatin1(code), Verdict::NotFound);
    for (const int status : {408, 429, 500, 502, 503, 599, 0})
        row(false, false, status, {}, Verdict::PayerUnavailable);
    for (const auto *code : {"42", "80", "AE"})
        row(false, false, 200, u"AAA"_s + QString::fromLatin1(code), Verdict::PayerUnavailable);
    row(false, false, 200, u"The payer timed out"_s, Verdict::PayerUnavailable);
    row(false, false, 200, u"Request timeout"_s, Verdict::PayerUnavailable);
    for (const auto *code : {"41", "43", "44", "45", "50", "51"}) {
        row(false, false, 200, u"Rejected (AAA %1)"_s.arg(QLatin1StringView(code)), Verdict::ProviderSetup);
        row(false, false, 400, u"AAA: "_s + QString::fromLatin1(code), Verdict::ProviderSetup);
    }
    row(false, false, 400, u"Bad request"_s, Verdict::NotFound);
    row(false, false, 422, {}, Verdict::NotFound);
    row(false, false, 200, u"AAA 62"_s, Verdict::Unreadable);
    row(false, false, 200, u"Something else"_s, Verdict::Unreadable);
    row(false, false, 302, {}, Verdict::Unreadable);
}

void EligibilityVerdictTest::followsTheDecisionTable_data()
{
    QTest::addColumn<bool>("success");
    QTest::addColumn<bool>("active");
    QTest::addColumn<int>("upstream");
    QTest::addColumn<QString>("message");
    QTest::addColumn<Verdict>("verdict");
    addRowsOfClearAnswers();
    addRowsOfFailures();
}

void EligibilityVerdictTest::followsTheDecisionTable()
{
    QFETCH(bool, success);
    QFETCH(bool, active);
    QFETCH(int, upstream);
    QFETCH(QString, message);
    QFETCH(Verdict, verdict);

    const auto outcome = readAnswer(answerWith(resultOf(success, active, upstream, message)));

    QCOMPARE(outcome.kind, Kind::Answered);
    QVERIFY(outcome.benefits);
    QCOMPARE(outcome.benefits->verdict, verdict);
    const bool isClear = verdict == Verdict::Active || verdict == Verdict::NotActive;
    QCOMPARE(outcome.failure.has_value(), !isClear);
    QCOMPARE(outcome.benefits->plan.active, isClear ? std::optional(active) : std::nullopt);
    QCOMPARE(outcome.benefits->summary, message);
}

void EligibilityVerdictTest::saysWhatToDoWhereThereIsNoClearAnswer()
{
    const auto failureOf = [](int upstream, const QString &message) {
        return readAnswer(answerWith(resultOf(false, false, upstream, message))).failure.value_or(Failure{});
    };
    const auto member = failureOf(200, u"Invalid/Missing Subscriber ID (AAA 72)"_s);
    QCOMPARE(member.kind, Trouble::NotFound);
    QCOMPARE(member.code, u"AAA 72"_s);
    QCOMPARE(member.said, u"Invalid/Missing Subscriber ID (AAA 72)"_s);
    QCOMPARE(member.trace, u"trace-1"_s);
    QCOMPARE(failureOf(503, {}).kind, Trouble::PayerUnavailable);
    QCOMPARE(failureOf(200, u"AAA43"_s).kind, Trouble::ProviderSetup);
    QCOMPARE(failureOf(200, u"AAA 62"_s).kind, Trouble::Unreadable);
    QCOMPARE(failureOf(200, u"AAA 62"_s).code, u"AAA 62"_s);
}

void EligibilityVerdictTest::findsRejectCodesAsWholeTokens_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QStringList>("codes");
    const auto codesIn = [](const char *message, const QStringList &codes) {
        QTest::newRow(*message ? message : "nothing") << QString::fromLatin1(message) << codes;
    };
    codesIn("AAA 72", {u"72"_s});
    codesIn("AAA72", {u"72"_s});
    codesIn("aaa-72: bad", {u"72"_s});
    codesIn("(AAA:75)", {u"75"_s});
    codesIn("AAA*N**72*C~", {u"72"_s});
    codesIn("AAA 72 and AAA AE", {u"72"_s, u"AE"_s});
    codesIn("", {});
    codesIn("72", {});
    codesIn("room 72 of 75", {});
    codesIn("AAA 721", {});
    codesIn("UHCAAA42", {});
    codesIn("AAA is 42", {});
    codesIn("Batteries AAA, size 72", {});
    codesIn("AAA AEX", {});
}

void EligibilityVerdictTest::findsRejectCodesAsWholeTokens()
{
    QFETCH(QString, message);
    QFETCH(QStringList, codes);
    QCOMPARE(eligibility::rejectCodesIn(message), codes);
}

void EligibilityVerdictTest::knowsTheTenCodes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("UNAUTHORIZED") << 401 << Kind::Stopped << Trouble::Unauthorized;
    QTest::newRow("CLIENT_ID_REQUIRED") << 400 << Kind::Refused << Trouble::ProviderSetup;
    QTest::newRow("CLIENT_ID_INVALID") << 400 << Kind::Refused << Trouble::ProviderSetup;
    QTest::newRow("CLIENT_NOT_FOUND") << 404 << Kind::Refused << Trouble::ProviderSetup;
    QTest::newRow("CLIENT_INACTIVE") << 404 << Kind::Refused << Trouble::ProviderSetup;
    QTest::newRow("WORKSPACE_MISMATCH") << 409 << Kind::Refused << Trouble::ProviderSetup;
    QTest::newRow("PAYER_NOT_FOUND") << 404 << Kind::Refused << Trouble::NotFound;
    QTest::newRow("PAYER_AMBIGUOUS") << 409 << Kind::Refused << Trouble::ChoosePayer;
    QTest::newRow("PAYER_ELIGIBILITY_NOT_SUPPORTED") << 422 << Kind::Refused << Trouble::Refused;
    QTest::newRow("VALIDATION_ERROR") << 400 << Kind::Refused << Trouble::Refused;
}

void EligibilityVerdictTest::knowsTheTenCodes()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QFETCH(Trouble, trouble);
    const QByteArray code = QTest::currentDataTag();
    const QByteArray body = R"({"success":false,"error":{"code":")" + code + R"(","message":"As said"}})";

    // The code is believed whatever status comes with it.
    for (const int any : {status, 200, 400, 404, 409, 500, 503}) {
        const auto outcome = readAnswer(answerWith(body, any));
        QCOMPARE(outcome.kind, kind);
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, trouble);
        QCOMPARE(outcome.failure->code, QString::fromLatin1(code));
        QCOMPARE(outcome.failure->said, u"As said"_s);
        QVERIFY(!outcome.benefits);
    }
}

void EligibilityVerdictTest::offersThePayersExactlyAsNamed()
{
    const auto outcome = readAnswer(answerWith(
        R"({"error":{"code":"PAYER_AMBIGUOUS","candidatePayerLabels":["Blue Shield  CA ",null,7,"","BCBS <b>TX</b>"]}})",
        409));
    QVERIFY(outcome.failure);
    QCOMPARE(outcome.failure->candidates, (QStringList{u"Blue Shield  CA "_s, u"BCBS <b>TX</b>"_s}));
}

void EligibilityVerdictTest::pointsAtTheFieldsAtFault()
{
    const auto outcome = readAnswer(answerWith(R"({"error":{"code":"VALIDATION_ERROR","issues":[
        {"path":["body","memberId"],"message":"Too short"}, {"path":"patientDateOfBirth","message":"No date"},
        "Something", {"odd":1}, {"path":["clinic"],"message":"Unknown field"}, null]}})",
                                               400));
    QVERIFY(outcome.failure);
    const std::vector<Problem> expected{{u"memberId"_s, u"Too short"_s},
                                        {u"bornOn"_s, u"No date"_s},
                                        {{}, u"Something"_s},
                                        {{}, u"{\"odd\":1}"_s},
                                        {{}, u"Unknown field"_s}};
    QVERIFY(outcome.failure->problems == expected);
}

void EligibilityVerdictTest::goesByTheStatusWhereTheCodeIsUnknown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Trouble>("trouble");
    const auto means = [](int status, Kind kind, Trouble trouble) {
        QTest::addRow("%d", status) << status << kind << trouble;
    };
    means(401, Kind::Stopped, Trouble::Unauthorized);
    means(402, Kind::Stopped, Trouble::Unpaid);
    means(403, Kind::Stopped, Trouble::Unauthorized);
    for (const int status : {400, 404, 422})
        means(status, Kind::Refused, Trouble::Refused);
    for (const int status : {409, 425, 429})
        means(status, Kind::Unclear, Trouble::Busy);
    for (const int status : {405, 408, 418, 451, 500, 502, 503, 504, 599})
        means(status, Kind::Unclear, Trouble::Broken);
}

void EligibilityVerdictTest::goesByTheStatusWhereTheCodeIsUnknown()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QFETCH(Trouble, trouble);
    for (const auto *body : {"", "<html>Down</html>", "{}", "[]", R"({"error":"text"})", R"({"error":{"code":7}})",
                             R"({"error":{"code":"RATE_LIMITED","message":"m"}})",
                             R"({"success":true,"benefitSummary":{"coverageActive":true},"upstreamStatusCode":200})"}) {
        auto answer = answerWith(body, status);
        answer.stayAway = std::chrono::seconds(30);
        const auto outcome = readAnswer(answer);
        // Without the service's own error, somebody in between may have said it.
        const auto isItsWord = kind != Kind::Refused || QByteArray(body).startsWith(R"({"error":{)");
        QCOMPARE(outcome.kind, isItsWord ? kind : Kind::Unclear);
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->kind, isItsWord ? trouble : Trouble::Unreadable);
        QVERIFY(!outcome.failure->code.isEmpty());
        QCOMPARE(outcome.stayAway, std::optional(std::chrono::seconds(30)));
        QVERIFY(!outcome.benefits);
    }
}

void EligibilityVerdictTest::tellsNotSentFromUnclear()
{
    for (const auto trouble : {Trouble::Offline, Trouble::Untrusted, Trouble::TimedOut, Trouble::Cut}) {
        HttpAnswer answer;
        answer.trouble = Failure{trouble};
        QCOMPARE(readAnswer(answer).kind, Kind::NotSent);
        answer.isSent = true;
        QCOMPARE(readAnswer(answer).kind, Kind::Unclear);
        QCOMPARE(readAnswer(answer).failure, answer.trouble);
    }
}

void EligibilityVerdictTest::takesOnlyProofForAConnection_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    const auto error = [](const QByteArray &code) -> QByteArray { return R"({"error":{"code":")" + code + R"("}})"; };
    QTest::newRow("an answer") << 200 << resultOf(true, true, 200, {}) << Kind::Answered;
    QTest::newRow("not active") << 200 << resultOf(false, false, 404, u"x"_s) << Kind::Answered;
    QTest::newRow("payer") << 404 << error("PAYER_NOT_FOUND") << Kind::Answered;
    QTest::newRow("key") << 401 << error("UNAUTHORIZED") << Kind::Stopped;
    QTest::newRow("clinic") << 404 << error("CLIENT_NOT_FOUND") << Kind::Refused;
    QTest::newRow("question") << 400 << error("VALIDATION_ERROR") << Kind::Refused;
    QTest::newRow("HTML") << 200 << QByteArray("<html>") << Kind::Unclear;
    QTest::newRow("other service") << 404 << QByteArray("<html>") << Kind::Unclear;
    QTest::newRow("down") << 503 << QByteArray() << Kind::Unclear;
}

void EligibilityVerdictTest::takesOnlyProofForAConnection()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    const auto outcome = eligibility::readMockAnswer(answerWith(body, status));
    QCOMPARE(outcome.kind, kind);
    QVERIFY(!outcome.benefits);
}

QTEST_GUILESS_MAIN(EligibilityVerdictTest)

#include "tst_eligibilityverdict.moc"
