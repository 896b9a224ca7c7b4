// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/healthharborwire.h"
#include "app/services/healthharbor/listwire.h"
#include "app/services/healthharbor/questionwire.h"
#include "tests/services/answers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using namespace coverdesk::healthharbor;
using Kind = Outcome::Kind;
using Trouble = Failure::Kind;

class HealthHarborWireTest : public QObject
{
    Q_OBJECT

private slots:
    void asksEverythingWeKnow();
    void asksWhatBecameOfAClaim();
    void writesAmountsExactly_data();
    void writesAmountsExactly();
    void leavesOutWhatWeDoNotKnow();
    void readsTheReceipt_data();
    void readsTheReceipt();
    void waitsUntilTheServiceIsDone_data();
    void waitsUntilTheServiceIsDone();
    void keepsNothingOfOthers();
    void keepsAwayAsLongAsAsked();
    void takesNoPrefixForAnAnswer();
    void trustsNoListForMoreThanAConnection();
    void takesAChallengeForARefusal();
    void repeatsNoInquiryAsTheServicesWords_data();
    void repeatsNoInquiryAsTheServicesWords();
};

void HealthHarborWireTest::asksEverythingWeKnow()
{
    Inquiry inquiry;
    inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, u"G-77"_s, u"AETNA"_s, u"60054"_s};
    inquiry.provider = {u"Clinic"_s, u"1245319599"_s,      u"12-3456789"_s, false,
                        true,        u"12 River Street"_s, u"1234567893"_s, u"1295327510"_s};
    inquiry.procedureCodes = {u"90837"_s, u"90791"_s};
    inquiry.diagnosisCodes = {u"F41.1"_s};
    inquiry.topics = {u"PLAN_INFO"_s, u"CODE_LOOKUP_BENEFITS"_s};
    inquiry.placeOfService = u"office"_s;
    inquiry.note = u"Ask for Ana"_s;
    inquiry.wantedBy = QDate(2030, 3, 9);
    inquiry.formName = u"intake"_s;
    const QUuid id(u"11111111-2222-4333-8444-555555555555"_s);
    const QByteArray expected =
        R"({"additional_info":"Ask for Ana","benefits_codes":["90837","90791"],"benefits_form_name":"intake",)"
        R"("benefits_query":["PLAN_INFO","CODE_LOOKUP_BENEFITS"],"billing_npi":"1234567893","desired_completion_date":"03-09-2030",)"
        R"("diagnosis_codes":["F41.1"],"dob":"06-15-1990","external_id":"11111111-2222-4333-8444-555555555555",)"
        R"("group_id":"G-77","insurance":"AETNA","insurance_in_network":false,"insurance_payor_id":"60054","is_specialist":true,)"
        R"("member_id":"U123456789","npi":"1245319599","patient_name":"Maya Okafor","place_of_service":"office",)"
        R"("practice_billing_address":"12 River Street","rendering_npi":"1295327510","tax_id":"123456789","type":"BENEFITS"})";

    QCOMPARE(questionFor(inquiry, id), expected);
    QCOMPARE(questionFor(inquiry, id), questionFor(inquiry, id));
}

void HealthHarborWireTest::asksWhatBecameOfAClaim()
{
    Inquiry inquiry;
    inquiry.patient = {u"Maya"_s, u"Okafor"_s, QDate(1990, 6, 15)};
    inquiry.insurance = {u"Cigna"_s, u"U123456789"_s, {}, u"AETNA"_s, {}};
    inquiry.provider = {u"Clinic"_s, u"1245319599"_s, u"123456789"_s, {}, {}, {}, {}, {}};
    inquiry.claim = Claim{u"CLM-1001"_s, QDate(2030, 1, 30), Money::cents(180'50)};
    const QUuid id(u"11111111-2222-4333-8444-555555555555"_s);
    QCOMPARE(questionFor(inquiry, id),
             QByteArray(R"({"billed_amount":180.5,"claim_number":"CLM-1001","claims_date_of_service":"01-30-2030",)"
                        R"("dob":"06-15-1990","external_id":"11111111-2222-4333-8444-555555555555",)"
                        R"("insurance":"AETNA","member_id":"U123456789","npi":"1245319599",)"
                        R"("patient_name":"Maya Okafor","tax_id":"123456789","type":"CLAIMS_STATUS"})"));
}

void HealthHarborWireTest::writesAmountsExactly_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](qint64 cents, const char *written) { QTest::newRow(written) << cents << QByteArray(written); };
    row(0, "0");
    row(1, "0.01");
    row(7, "0.07");
    row(29, "0.29");
    row(110, "1.1");
    row(100'00, "100");
    row(180'35, "180.35");
    row(1'000'000'00, "1000000");
    row(9'999'999'99, "9999999.99");
    row(1'234'567'890'10, "1234567890.1");
    row(9'999'999'999'999'99, "9999999999999.99");
}

void HealthHarborWireTest::writesAmountsExactly()
{
    QFETCH(qint64, cents);
    QFETCH(QByteArray, written);
    auto inquiry = placed().inquiry;
    inquiry.claim = Claim{u"1"_s, {}, Money::cents(cents)};
    const QByteArray expected = "{\"billed_amount\":" + written + ",\"claim_number\"";
    QCOMPARE(questionFor(inquiry, QUuid()).first(expected.size()), expected);
}

void HealthHarborWireTest::leavesOutWhatWeDoNotKnow()
{
    const auto question = questionFor(placed().inquiry, QUuid::createUuid());
    for (const auto *name :
         {"insurance_in_network", "is_specialist", "group_id", "diagnosis_codes", "benefits_query", "benefits_codes",
          "place_of_service", "additional_info", "desired_completion_date", "benefits_form_name", "insurance_payor_id",
          "practice_billing_address", "billing_npi", "rendering_npi", "claim", "billed_amount"})
        QVERIFY2(!question.contains(name), name);
}

void HealthHarborWireTest::readsTheReceipt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("ticket");
    const auto row = [](const char *name, int status, const char *body, Kind kind, const QString &ticket = {}) {
        QTest::newRow(name) << status << QByteArray(body) << kind << ticket;
    };
    row("as documented", 200, R"({"success":true,"inquiry_id":"7d98-a"})", Kind::Placed, u"7d98-a"_s);
    row("without success", 201, R"({"inquiry_id":"7d98"})", Kind::Placed, u"7d98"_s);
    row("with id", 202, R"({"id":"7d98","status":"SCHEDULED"})", Kind::Placed, u"7d98"_s);
    row("in a list", 200, R"([{"id":"7d98"}])", Kind::Placed, u"7d98"_s);
    row("no id", 200, R"({"success":true})", Kind::Unclear);
    row("id no text", 200, R"({"inquiry_id":7})", Kind::Unclear);
    row("id that leads elsewhere", 200, R"({"inquiry_id":"../batch?x"})", Kind::Unclear);
    row("two ids", 200, R"({"inquiry_id":"a","inquiry_id":"b"})", Kind::Unclear);
    row("nothing", 204, "", Kind::Unclear);
    row("HTML", 200, "<html>", Kind::Unclear);
    row("bad request", 400, R"({"detail":"no"})", Kind::Refused);
    row("not set up", 403, R"({"detail":"no"})", Kind::Stopped);
    row("bad password", 401, R"({"detail":"no"})", Kind::Stopped);
    row("a gateway's 401", 401, "<html><h1>401 Authorization Required</h1></html>", Kind::Unclear);
    row("a gateway's 403", 403, R"({"error":"blocked"})", Kind::Unclear);
    row("a bare 403", 403, "", Kind::Unclear);
    row("unpaid", 402, R"({"detail":"pay first"})", Kind::Stopped);
    row("a gateway's 402", 402, "<html>", Kind::Unclear);
    row("a gateway's problem", 403, R"({"type":"about:blank","detail":"no"})", Kind::Unclear);
    row("not found", 404, R"({"detail":"no"})", Kind::Refused);
    row("a proxy's not found", 404, "<html>", Kind::Unclear);
    row("a bare bad request", 400, "", Kind::Unclear);
    row("unprocessable", 422, R"({"detail":[{"loc":["body","npi"],"msg":"bad"}]})", Kind::Refused);
    row("conflict", 409, "{}", Kind::Unclear);
    row("too many", 429, "{}", Kind::Unclear);
    row("down", 500, "Internal Server Error", Kind::Unclear);
}

void HealthHarborWireTest::readsTheReceipt()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, ticket);
    auto answer = answerWith(body, status);
    const auto outcome = readReceipt(answer);
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.ticket, ticket);
    QCOMPARE(outcome.failure.has_value(), kind != Kind::Placed);
    QVERIFY(!outcome.benefits);
    if (status == 422)
        QVERIFY(outcome.failure->problems == (std::vector<Problem>{{u"npi"_s, u"bad"_s}}));
    if (status == 403 && kind == Kind::Stopped)
        QCOMPARE(outcome.failure->said, u"no"_s);

    answer.isSent = false;
    QVERIFY(readReceipt(answer).kind != Kind::Placed);
    QVERIFY(readReceipt(answer).kind != Kind::Unclear);
}

void HealthHarborWireTest::waitsUntilTheServiceIsDone_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *name, int http, const char *body, Kind kind, const QString &status = {}) {
        QTest::newRow(name) << http << QByteArray(body) << kind << status;
    };
    row("scheduled", 200, R"({"id":"inq-1","status":"SCHEDULED","results":null})", Kind::StillWaiting, u"SCHEDULED"_s);
    row("in progress", 200, R"({"status":"IN_PROGRESS","summary":""})", Kind::StillWaiting, u"IN_PROGRESS"_s);
    row("new to us", 200, R"({"status":"ON_HOLD","results":{"plan_information":{"is_active":true}}})",
        Kind::StillWaiting, u"ON_HOLD"_s);
    row("other case", 200, R"({"status":"success "})", Kind::Answered, u"SUCCESS"_s);
    row("other case, failed", 200, R"({"status":" Unsuccessful"})", Kind::Answered, u"UNSUCCESSFUL"_s);
    row("other case, waiting", 200, R"({"status":"in_progress"})", Kind::StillWaiting, u"IN_PROGRESS"_s);
    row("blank", 200, R"({"status":"  "})", Kind::Unclear);
    row("another name", 200, R"({"id":"inq-1","status":"SUCCESS","request":{"external_id":"practice-7"}})",
        Kind::Unclear);
    row("our name in capitals", 200,
        R"({"status":"PENDING","request":{"external_id":"{11111111-2222-4333-8444-555555555555}"}})",
        Kind::StillWaiting, u"PENDING"_s);
    row("done", 200, R"({"id":"inq-1","status":"SUCCESS","results":{}})", Kind::Answered, u"SUCCESS"_s);
    row("failed", 200, R"({"id":"inq-1","status":"UNSUCCESSFUL"})", Kind::Answered, u"UNSUCCESSFUL"_s);
    row("in a list", 200, R"([{"id":"inq-1","status":"SUCCESS","results":{}}])", Kind::Answered, u"SUCCESS"_s);
    row("among others", 200, R"([{"id":"inq-0","status":"SUCCESS"},{"id":"inq-1","status":"PENDING"}])",
        Kind::StillWaiting, u"PENDING"_s);
    row("not among others", 200, R"([{"id":"inq-0","status":"SUCCESS"},{"id":"inq-2","status":"SUCCESS"}])",
        Kind::Unclear);
    row("another inquiry", 200, R"({"id":"inq-2","status":"SUCCESS","results":{}})", Kind::Unclear);
    row("no status", 200, R"({"id":"inq-1","results":{}})", Kind::Unclear);
    row("status no text", 200, R"({"status":true})", Kind::Unclear);
    row("two statuses", 200, R"({"status":"PENDING","status":"SUCCESS"})", Kind::Unclear);
    row("HTML", 200, "<html>", Kind::Unclear);
    row("gone", 404, R"({"detail":"Not found"})", Kind::StillWaiting);
    row("bad password", 401, "{}", Kind::Stopped);
    row("unpaid", 402, "{}", Kind::Stopped);
    row("forbidden", 403, "{}", Kind::Stopped);
    row("bad request", 400, "{}", Kind::Unclear);
    row("unprocessable", 422, "{}", Kind::Unclear);
    row("too many", 429, "{}", Kind::Unclear);
    row("down", 503, "", Kind::Unclear);
}

void HealthHarborWireTest::waitsUntilTheServiceIsDone()
{
    QFETCH(int, http);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, status);
    const auto outcome = readLook(answerWith(body, http), placed());
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.benefits.has_value(), kind == Kind::Answered);
    QCOMPARE(outcome.isStrange, status == u"ON_HOLD" || http == 404);
    if (http != 200)
        QVERIFY(outcome.failure);
    if (http == 404)
        QCOMPARE(outcome.failure->kind, Trouble::NotFound);
}

void HealthHarborWireTest::keepsNothingOfOthers()
{
    const auto received = [](const QByteArray &body) { return readLook(answerWith(body), placed()).received; };
    const QByteArray ours = R"({"id":"inq-1", "status":"SUCCESS","results":{"a":[1.10]}})";
    const QByteArray others = R"({"id":"inq-0","summary":"\"],","status":"SUCCESS"})";
    QCOMPARE(received(ours), ours);
    QCOMPARE(received("[" + ours + "]"), QByteArray("[" + ours + "]"));
    QCOMPARE(received("[" + others + ", " + ours + " ,[]]"), ours);
    QCOMPARE(received("[" + others + "," + others + "]"), QByteArray());
    QCOMPARE(received(others), QByteArray());
    QCOMPARE(received(R"({"id":"inq-1","status":"PENDING","request":{"external_id":"practice-7"}})"), QByteArray());
}

void HealthHarborWireTest::keepsAwayAsLongAsAsked()
{
    auto answer = answerWith("{}", 429);
    answer.stayAway = std::chrono::seconds(30);
    const auto receipt = readReceipt(answer);
    QCOMPARE(receipt.kind, Kind::Unclear);
    QCOMPARE(receipt.stayAway, answer.stayAway);
    QCOMPARE(receipt.failure->kind, Trouble::Busy);
    QCOMPARE(readLook(answer, placed()).stayAway, answer.stayAway);
}

void HealthHarborWireTest::takesNoPrefixForAnAnswer()
{
    const auto body =
        doneWith(R"({"plan_information":{"is_active":true},"procedure_codes":[[{"procedure_code":"1"}]]})");
    for (qsizetype size = 0; size < body.size(); ++size)
        QCOMPARE(readLook(answerWith(body.left(size)), placed()).kind, Kind::Unclear);
    QCOMPARE(readLook(answerWith(body), placed()).kind, Kind::Answered);
}

void HealthHarborWireTest::takesAChallengeForARefusal()
{
    auto answer = answerWith("<html>", 401);
    QCOMPARE(readReceipt(answer).kind, Kind::Unclear);
    answer.wantsCredentials = true;
    QCOMPARE(readReceipt(answer).kind, Kind::Stopped);
    QCOMPARE(readReceipt(answer).failure->kind, Trouble::Unauthorized);
}

void HealthHarborWireTest::repeatsNoInquiryAsTheServicesWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    const QByteArray anothers =
        R"({"id":"inq-0","request":{"patient_name":"John Doe","dob":"01-02-1980","member_id":"X98765"}})";
    QTest::newRow("an inquiry") << anothers << QString();
    QTest::newRow("in a list") << QByteArray(" [" + anothers + "]") << QString();
    QTest::newRow("cut") << anothers.left(90) << QString();
    QTest::newRow("as the detail") << QByteArray(R"({"detail":)" + anothers + "}") << QString();
    QTest::newRow("in problems") << QByteArray(R"({"detail":[)" + anothers + "]}") << QString();
    QTest::newRow("detail") << QByteArray(R"({"detail":"Down for now"})") << u"Down for now"_s;
    QTest::newRow("message") << QByteArray(R"({"message":"Down for now"})") << u"Down for now"_s;
    QTest::newRow("error") << QByteArray(R"({"error":"Down for now","id":"x"})") << u"Down for now"_s;
    QTest::newRow("plain") << QByteArray("Internal Server Error") << u"Internal Server Error"_s;
}

void HealthHarborWireTest::repeatsNoInquiryAsTheServicesWords()
{
    QFETCH(QByteArray, body);
    for (const int status : {400, 404, 500}) {
        const auto outcome = readLook(answerWith(body, status), placed());
        QVERIFY(outcome.failure);
        QTEST(outcome.failure->said, "said");
        for (const auto &problem : outcome.failure->problems) {
            for (const auto *name : {"John Doe", "01-02-1980", "X98765"})
                QVERIFY2(!problem.said.contains(QLatin1StringView(name)), name);
        }
    }
}

void HealthHarborWireTest::trustsNoListForMoreThanAConnection()
{
    QCOMPARE(readList(answerWith("[]")), Outcome{Kind::Answered});
    QCOMPARE(readList(answerWith(R"([{"id":"1","request":{"patient_name":"A B"}}])")), Outcome{Kind::Answered});
    QCOMPARE(readList(answerWith("<html>")).kind, Kind::Unclear);
    QCOMPARE(readList(answerWith("{}", 401)).kind, Kind::Stopped);
    QCOMPARE(readList(answerWith("", 503)).kind, Kind::Unclear);
}

QTEST_GUILESS_MAIN(HealthHarborWireTest)

#include "tst_healthharborwire.moc"
