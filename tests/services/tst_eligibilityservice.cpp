// SPDX-License-Identifier: MIT
#include "app/services/eligibility/eligibilityservice.h"
#include "tests/support/fakenetwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using Kind = Outcome::Kind;

class EligibilityServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsTheFrozenQuestionByteForByte();
    void asksTheSameForTheSameInquiry();
    void respectsTheBaseAddress_data();
    void respectsTheBaseAddress();
    void saysWhetherAnythingLeft();
    void sendsNothingTooLate();
    void finishesOnceAndLater();
    void isWithdrawnWhenDeleted();
    void triesTheConnectionWithoutCharge();
    void hasNothingToLookAt();
};

static Check check()
{
    Check check;
    check.id = QUuid(u"11111111-2222-4333-8444-555555555555"_s);
    check.dispatch.body = "{ \"payerName\":\"Cigna\",\n \"memberId\" :\"U1\"}";
    check.dispatch.address = QUrl(u"https://eligibility.dev"_s);
    check.dispatch.clinic = u"0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"_s;
    return check;
}

static QDateTime soon()
{
    return QDateTime::currentDateTimeUtc().addSecs(60);
}

static Outcome outcomeOf(InquiryReply *reply)
{
    QSignalSpy finished(reply, &InquiryReply::finished);
    if (!finished.wait() || finished.count() != 1)
        qFatal("not finished once");
    return reply->outcome();
}

constexpr auto Answer = R"({"success":true,"benefitSummary":{"coverageActive":true},"upstreamStatusCode":200})";

void EligibilityServiceTest::sendsTheFrozenQuestionByteForByte()
{
    FakeNetwork network;
    network.willAnswer(Answer);
    EligibilityService service(network);

    const auto outcome = outcomeOf(service.ask(check(), {"sk_live_1"}, soon(), this));

    QCOMPARE(outcome.kind, Kind::Answered);
    QCOMPARE(network.asked.size(), 1u);
    const auto &asked = network.asked.front();
    QCOMPARE(asked.operation, QNetworkAccessManager::PostOperation);
    QCOMPARE(asked.request.url(), QUrl(u"https://eligibility.dev/api/eligibility/check"_s));
    QCOMPARE(asked.body, check().dispatch.body);
    QCOMPARE(asked.request.rawHeader("Authorization"), QByteArray("Bearer sk_live_1"));
    QCOMPARE(asked.request.rawHeader("X-Client-Id"), QByteArray("0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"));
    QCOMPARE(asked.request.rawHeader("Content-Type"), QByteArray("application/json"));
    QCOMPARE(asked.request.rawHeader("Idempotency-Key"), QByteArray("11111111-2222-4333-8444-555555555555"));
}

void EligibilityServiceTest::asksTheSameForTheSameInquiry()
{
    FakeNetwork network;
    const EligibilityService service(network);
    Inquiry inquiry;
    inquiry.insurance.payer = u"Cigna"_s;
    QCOMPARE(service.questionFor(inquiry, QUuid::createUuid()), service.questionFor(inquiry, QUuid::createUuid()));
    QCOMPARE(service.id(), ServiceId::Eligibility);
}

void EligibilityServiceTest::respectsTheBaseAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("url");
    QTest::newRow("slash") << u"https://eligibility.dev/"_s << u"https://eligibility.dev/api/eligibility/check"_s;
    QTest::newRow("path") << u"https://gate.example/el/"_s << u"https://gate.example/el/api/eligibility/check"_s;
    QTest::newRow("port") << u"http://127.0.0.1:4010"_s << u"http://127.0.0.1:4010/api/eligibility/check"_s;
}

void EligibilityServiceTest::respectsTheBaseAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, url);
    FakeNetwork network;
    network.willAnswer(Answer);
    EligibilityService service(network);
    auto elsewhere = check();
    elsewhere.dispatch.address = QUrl(address);

    QCOMPARE(outcomeOf(service.ask(elsewhere, {"key"}, soon(), this)).kind, Kind::Answered);
    QCOMPARE(network.asked.front().request.url(), QUrl(url));
}

void EligibilityServiceTest::saysWhetherAnythingLeft()
{
    FakeNetwork network;
    network.willNotReach();
    network.willBreak();
    network.will({429, "{}", QNetworkReply::UnknownContentError, {{"Retry-After", "17"}}});
    EligibilityService service(network);

    QCOMPARE(outcomeOf(service.ask(check(), {"key"}, soon(), this)).kind, Kind::NotSent);
    QCOMPARE(outcomeOf(service.ask(check(), {"key"}, soon(), this)).kind, Kind::Unclear);
    const auto busy = outcomeOf(service.ask(check(), {"key"}, soon(), this));
    QCOMPARE(busy.kind, Kind::Unclear);
    QCOMPARE(busy.stayAway, std::optional(std::chrono::seconds(17)));
}

void EligibilityServiceTest::sendsNothingTooLate()
{
    FakeNetwork network;
    EligibilityService service(network);
    const auto past = QDateTime::currentDateTimeUtc().addSecs(-1);
    QCOMPARE(outcomeOf(service.ask(check(), {"key"}, past, this)).kind, Kind::NotSent);
    QCOMPARE(outcomeOf(service.ask(check(), {"key\r\nX: y"}, soon(), this)).kind, Kind::NotSent);
    QVERIFY(network.asked.empty());
}

void EligibilityServiceTest::finishesOnceAndLater()
{
    FakeNetwork network;
    network.willAnswer(Answer);
    EligibilityService service(network);
    auto *reply = service.ask(check(), {"key"}, soon(), this);
    QSignalSpy finished(reply, &InquiryReply::finished);

    QVERIFY(!reply->isFinished());
    QVERIFY(finished.wait());
    QVERIFY(reply->isFinished());
    QVERIFY(!finished.wait(50));
    QCOMPARE(finished.count(), 1);
}

void EligibilityServiceTest::isWithdrawnWhenDeleted()
{
    FakeNetwork network;
    network.willAnswer(Answer);
    EligibilityService service(network);
    QObject owner;
    {
        QObject desk;
        connect(service.ask(check(), {"key"}, soon(), &desk), &InquiryReply::finished, &owner,
                [] { QFAIL("heard of a withdrawn inquiry"); });
    }
    network.willAnswer(Answer);
    QCOMPARE(outcomeOf(service.ask(check(), {"key"}, soon(), this)).kind, Kind::Answered);
}

void EligibilityServiceTest::triesTheConnectionWithoutCharge()
{
    FakeNetwork network;
    network.willAnswer(Answer);
    network.willAnswer(R"({"error":{"code":"UNAUTHORIZED"}})", 401);
    EligibilityService service(network);
    const auto address = check().dispatch.address;

    QCOMPARE(outcomeOf(service.tryConnection(address, u"clinic"_s, {"key"}, this)), Outcome{Kind::Answered});
    QCOMPARE(outcomeOf(service.tryConnection(address, u"clinic"_s, {"key"}, this)).kind, Kind::Stopped);
    const auto &asked = network.asked.front();
    QCOMPARE(asked.request.url(), QUrl(u"https://eligibility.dev/api/eligibility/check/mock"_s));
    QVERIFY(asked.body.contains(R"("mockFixture":"aetna-dependent1")"));
    QVERIFY(!asked.request.hasRawHeader("Idempotency-Key"));
}

void EligibilityServiceTest::hasNothingToLookAt()
{
    FakeNetwork network;
    EligibilityService service(network);
    QCOMPARE(outcomeOf(service.resume(check(), {"key"}, this)).kind, Kind::Unclear);
    QVERIFY(network.asked.empty());
}

QTEST_GUILESS_MAIN(EligibilityServiceTest)

#include "tst_eligibilityservice.moc"
