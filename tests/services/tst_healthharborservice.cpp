// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/healthharborservice.h"
#include "tests/support/fakenetwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using Kind = Outcome::Kind;

class HealthHarborServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void placesTheFrozenQuestionByteForByte();
    void looksOnceAtTheTicket();
    void looksNowhereWithoutATicket_data();
    void looksNowhereWithoutATicket();
    void saysWhetherAnythingLeft();
    void triesTheConnectionWithAFreeLook();
};

static Check check()
{
    Check check;
    check.id = QUuid(u"11111111-2222-4333-8444-555555555555"_s);
    check.service = ServiceId::HealthHarbor;
    check.dispatch.body = "{ \"type\":\"BENEFITS\"}";
    check.dispatch.address = QUrl(u"https://healthharbor.co/"_s);
    check.dispatch.clinic = u"project"_s;
    check.ticket = u"7d98-a"_s;
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

void HealthHarborServiceTest::placesTheFrozenQuestionByteForByte()
{
    FakeNetwork network;
    network.willAnswer(R"({"success":true,"inquiry_id":"7d98-a"})");
    HealthHarborService service(network);

    const auto outcome = outcomeOf(service.ask(check(), {"pass:word"}, soon(), this));

    QCOMPARE(outcome.kind, Kind::Placed);
    QCOMPARE(outcome.ticket, u"7d98-a"_s);
    QCOMPARE(network.asked.size(), 1u);
    const auto &asked = network.asked.front();
    QCOMPARE(asked.operation, QNetworkAccessManager::PostOperation);
    QCOMPARE(asked.request.url(), QUrl(u"https://healthharbor.co/api/v0/mental_health/inquiries"_s));
    QCOMPARE(asked.body, check().dispatch.body);
    QCOMPARE(asked.request.rawHeader("Authorization"), QByteArray("Basic cHJvamVjdDpwYXNzOndvcmQ="));
    QCOMPARE(asked.request.rawHeader("Content-Type"), QByteArray("application/json"));
}

void HealthHarborServiceTest::looksOnceAtTheTicket()
{
    FakeNetwork network;
    network.willAnswer(R"({"id":"7d98-a","status":"IN_PROGRESS"})");
    network.willAnswer(R"({"id":"7d98-a","status":"SUCCESS","results":{"plan_information":{"is_active":true}}})");
    HealthHarborService service(network);

    const auto waiting = outcomeOf(service.resume(check(), {"key"}, this));
    QCOMPARE(waiting.kind, Kind::StillWaiting);
    QCOMPARE(waiting.status, u"IN_PROGRESS"_s);
    QCOMPARE(network.asked.size(), 1u);

    QCOMPARE(outcomeOf(service.resume(check(), {"key"}, this)).kind, Kind::Answered);
    const auto &asked = network.asked.back();
    QCOMPARE(asked.operation, QNetworkAccessManager::GetOperation);
    QCOMPARE(asked.request.url(), QUrl(u"https://healthharbor.co/api/v0/mental_health/inquiries/7d98-a"_s));
}

void HealthHarborServiceTest::looksNowhereWithoutATicket_data()
{
    QTest::addColumn<QString>("ticket");
    for (const auto *ticket : {"", "..", "a/b", "a?limit=1", "a#b", "ä"})
        QTest::newRow(*ticket ? ticket : "none") << QString::fromUtf8(ticket);
}

void HealthHarborServiceTest::looksNowhereWithoutATicket()
{
    QFETCH(QString, ticket);
    FakeNetwork network;
    HealthHarborService service(network);
    auto lost = check();
    lost.ticket = ticket;
    QCOMPARE(outcomeOf(service.resume(lost, {"key"}, this)).kind, Kind::Unclear);
    QVERIFY(network.asked.empty());
}

void HealthHarborServiceTest::saysWhetherAnythingLeft()
{
    FakeNetwork network;
    network.willNotReach();
    network.willBreak();
    network.willAnswer("{}", 429);
    network.willNotReach();
    HealthHarborService service(network);

    QCOMPARE(outcomeOf(service.ask(check(), {"key"}, soon(), this)).kind, Kind::NotSent);
    QCOMPARE(outcomeOf(service.ask(check(), {"key"}, soon(), this)).kind, Kind::Unclear);
    QCOMPARE(outcomeOf(service.ask(check(), {"key"}, soon(), this)).kind, Kind::Unclear);
    // A look that never left says nothing of the inquiry, which was placed long ago.
    QCOMPARE(outcomeOf(service.resume(check(), {"key"}, this)).kind, Kind::Unclear);
}

void HealthHarborServiceTest::triesTheConnectionWithAFreeLook()
{
    FakeNetwork network;
    network.willAnswer("[]");
    network.willAnswer(R"({"detail":"no"})", 401);
    HealthHarborService service(network);
    const auto address = check().dispatch.address;

    QCOMPARE(outcomeOf(service.tryConnection(address, u"project"_s, {"key"}, this)), Outcome{Kind::Answered});
    QCOMPARE(outcomeOf(service.tryConnection(address, u"project"_s, {"key"}, this)).kind, Kind::Stopped);
    const auto &asked = network.asked.front();
    QCOMPARE(asked.operation, QNetworkAccessManager::GetOperation);
    QCOMPARE(asked.request.url(), QUrl(u"https://healthharbor.co/api/v0/mental_health/inquiries?limit=1"_s));
    QCOMPARE(asked.request.rawHeader("Authorization"), QByteArray("Basic cHJvamVjdDprZXk="));
}

QTEST_GUILESS_MAIN(HealthHarborServiceTest)

#include "tst_healthharborservice.moc"
