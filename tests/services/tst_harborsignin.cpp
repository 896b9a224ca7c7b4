// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/healthharborservice.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/misbehavingserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using namespace std::chrono_literals;
using Kind = Outcome::Kind;
using Trouble = Failure::Kind;

/// Signing in with tokens: POST /api/v0/auth/token, then "Bearer".
class HarborSignInTest : public QObject
{
    Q_OBJECT

private slots:
    void buysOneTokenForManyRequests();
    void keepsATokenForOneCallerOnly();
    void buysAnotherAfter23Hours_data();
    void buysAnotherAfter23Hours();
    void renewsATokenThatIsTurnedAway();
    void renewsOnceAtMost();
    void repeatsNothingButAClean401_data();
    void repeatsNothingButAClean401();
    void repeatsNoQuestionAfterItsLastMoment();
    void repeatsNoQuestionForAGatewaysWord();
    void repeatsAQuestionThatWasChallenged();
    void saysWhyThereIsNoToken_data();
    void saysWhyThereIsNoToken();
    void buysNoTokenForAQuestionThatIsTooLate();
    void endsUnheardWithItsOwner();
};

static const Access tokens{"p&ss w\xc3\xb6rd", SignIn::Token};
static const QByteArray firstToken = R"({"access_token":"tok-1","token_type":"bearer"})";
static const QByteArray nextToken = R"({"access_token":"tok-2","token_type":"Bearer"})";
static const QByteArray receipt = R"({"success":true,"inquiry_id":"7d98"})";
static const QByteArray waiting = R"({"id":"7d98","status":"PENDING"})";

static Check check()
{
    Check check;
    check.id = QUuid(u"11111111-2222-4333-8444-555555555555"_s);
    check.service = ServiceId::HealthHarbor;
    check.dispatch.body = R"({"type":"BENEFITS"})";
    check.dispatch.address = QUrl(u"https://healthharbor.co"_s);
    check.dispatch.clinic = u"my project"_s;
    check.ticket = u"7d98"_s;
    return check;
}

static QDateTime soon()
{
    return QDateTime::currentDateTimeUtc().addSecs(60);
}

static Outcome outcomeOf(InquiryReply *reply)
{
    QSignalSpy finished(reply, &InquiryReply::finished);
    if (!finished.wait(20'000) || finished.count() != 1)
        qFatal("not finished once");
    return reply->outcome();
}

static QByteArrayList signaturesIn(const FakeNetwork &network)
{
    QByteArrayList signatures;
    for (const auto &asked : network.asked)
        signatures.append(asked.request.rawHeader("Authorization"));
    return signatures;
}

void HarborSignInTest::buysOneTokenForManyRequests()
{
    FakeNetwork network;
    for (const auto &body : {firstToken, receipt, waiting, QByteArray("[]")})
        network.willAnswer(body);
    HealthHarborService service(network);

    QCOMPARE(outcomeOf(service.ask(check(), tokens, soon(), this)).kind, Kind::Placed);
    QCOMPARE(outcomeOf(service.resume(check(), tokens, this)).kind, Kind::StillWaiting);
    QCOMPARE(outcomeOf(service.tryConnection(check().dispatch.address, u"my project"_s, tokens, this)).kind,
             Kind::Answered);

    const auto &bought = network.asked.front();
    QCOMPARE(bought.operation, QNetworkAccessManager::PostOperation);
    QCOMPARE(bought.request.url(), QUrl(u"https://healthharbor.co/api/v0/auth/token"_s));
    QCOMPARE(bought.request.rawHeader("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(bought.body, QByteArray("username=my%20project&password=p%26ss%20w%C3%B6rd"));
    QCOMPARE(network.asked.at(1).body, check().dispatch.body);
    QCOMPARE(signaturesIn(network), (QByteArrayList{"", "Bearer tok-1", "Bearer tok-1", "Bearer tok-1"}));
}

void HarborSignInTest::keepsATokenForOneCallerOnly()
{
    FakeNetwork network;
    for (auto i = 0; i < 4; ++i) {
        network.willAnswer(firstToken);
        network.willAnswer(waiting);
    }
    HealthHarborService service(network);
    auto elsewhere = check();
    elsewhere.dispatch.address = QUrl(u"https://healthharbor.co/eu"_s);
    auto another = check();
    another.dispatch.clinic = u"my projectp"_s;

    outcomeOf(service.resume(check(), tokens, this));
    outcomeOf(service.resume(elsewhere, tokens, this));
    outcomeOf(service.resume(another, tokens, this));
    outcomeOf(service.resume(check(), {"other", SignIn::Token}, this));
    QCOMPARE(network.asked.size(), 8u);
}

void HarborSignInTest::buysAnotherAfter23Hours_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("at once") << 0 << true;
    QTest::newRow("just before") << 23 * 60 - 1 << true;
    QTest::newRow("just then") << 23 * 60 << false;
    QTest::newRow("next week") << 7 * 24 * 60 << false;
    QTest::newRow("clock put back") << -1 << false;
}

void HarborSignInTest::buysAnotherAfter23Hours()
{
    QFETCH(int, minutes);
    QFETCH(bool, isKept);
    QDateTime now({2030, 3, 7}, {12, 0}, QTimeZone::utc());
    FakeNetwork network;
    for (const auto &body : {firstToken, waiting, isKept ? waiting : nextToken, waiting})
        network.willAnswer(body);
    HealthHarborService service(network, 60s, [&now] { return now; });

    outcomeOf(service.resume(check(), tokens, this));
    now = now.addSecs(minutes * 60);
    QCOMPARE(outcomeOf(service.resume(check(), tokens, this)).kind, Kind::StillWaiting);
    QCOMPARE(network.asked.size(), isKept ? 3u : 4u);
    QCOMPARE(signaturesIn(network).last(), isKept ? QByteArray("Bearer tok-1") : QByteArray("Bearer tok-2"));
}

void HarborSignInTest::renewsATokenThatIsTurnedAway()
{
    FakeNetwork network;
    network.willAnswer(firstToken);
    network.willAnswer(waiting);
    network.willAnswer(R"({"detail":"expired"})", 401);
    network.willAnswer(nextToken);
    network.willAnswer(receipt);
    network.willAnswer(waiting);
    HealthHarborService service(network);

    outcomeOf(service.resume(check(), tokens, this));
    QCOMPARE(outcomeOf(service.ask(check(), tokens, soon(), this)).kind, Kind::Placed);
    outcomeOf(service.resume(check(), tokens, this));

    QCOMPARE(signaturesIn(network),
             (QByteArrayList{"", "Bearer tok-1", "Bearer tok-1", "", "Bearer tok-2", "Bearer tok-2"}));
    QCOMPARE(network.asked.at(2).body, check().dispatch.body);
    QCOMPARE(network.asked.at(4).body, check().dispatch.body);
}

void HarborSignInTest::renewsOnceAtMost()
{
    FakeNetwork network;
    for (auto i = 0; i < 3; ++i) {
        network.willAnswer(firstToken);
        network.willAnswer(R"({"detail":"no"})", i < 2 ? 401 : 200);
    }
    HealthHarborService service(network);

    const auto outcome = outcomeOf(service.ask(check(), tokens, soon(), this));
    QCOMPARE(outcome.kind, Kind::Stopped);
    QCOMPARE(outcome.failure->said, u"no"_s);
    QCOMPARE(network.asked.size(), 4u);
    // A token that was turned away is not kept for the next one.
    outcomeOf(service.ask(check(), tokens, soon(), this));
    QCOMPARE(network.asked.size(), 6u);
}

void HarborSignInTest::repeatsNothingButAClean401_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<Kind>("kind");
    const auto whole = QNetworkReply::NoError;
    QTest::newRow("not set up") << 403 << whole << Kind::Stopped;
    QTest::newRow("unpaid") << 402 << whole << Kind::Stopped;
    QTest::newRow("too many") << 429 << whole << Kind::Unclear;
    QTest::newRow("down") << 500 << whole << Kind::Unclear;
    QTest::newRow("redirected") << 302 << whole << Kind::Unclear;
    QTest::newRow("cut 401") << 401 << QNetworkReply::RemoteHostClosedError << Kind::Unclear;
    QTest::newRow("cut") << 0 << QNetworkReply::RemoteHostClosedError << Kind::Unclear;
}

void HarborSignInTest::repeatsNothingButAClean401()
{
    QFETCH(int, status);
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(Kind, kind);
    FakeNetwork network;
    network.willAnswer(firstToken);
    network.will({status, R"({"detail":"no"})", error});
    HealthHarborService service(network);
    QCOMPARE(outcomeOf(service.ask(check(), tokens, soon(), this)).kind, kind);
    QCOMPARE(network.asked.size(), 2u);
}

void HarborSignInTest::repeatsNoQuestionAfterItsLastMoment()
{
    MisbehavingServer server;
    server.will(Script().readRequest().send(Script::answer(firstToken)));
    server.will(Script().readRequest().wait(3'500ms).send(Script::answer(R"({"detail":"no"})", "401 Unauthorized")));
    FreshNetwork network;
    HealthHarborService service(network);
    auto late = check();
    late.dispatch.address = server.url({});

    const auto lastMoment = QDateTime::currentDateTimeUtc().addSecs(3);
    QCOMPARE(outcomeOf(service.ask(late, tokens, lastMoment, this)).kind, Kind::Stopped);
    QCOMPARE(server.posts(), 2);
}

void HarborSignInTest::repeatsNoQuestionForAGatewaysWord()
{
    MisbehavingServer server;
    server.will(Script().readRequest().send(Script::answer(firstToken)));
    server.will(Script().readRequest().send(Script::answer("<html>Authorization required</html>", "401 Unauthorized")));
    server.will(Script().readRequest().send(Script::answer(nextToken)));
    server.will(Script().readRequest().send(Script::answer(receipt)));
    FreshNetwork network;
    HealthHarborService service(network);
    auto asked = check();
    asked.dispatch.address = server.url({});

    const auto outcome = outcomeOf(service.ask(asked, tokens, soon(), this));
    QCOMPARE(outcome.kind, Kind::Unclear);
    QCOMPARE(outcome.failure->code, u"NO_TICKET"_s);
    QCOMPARE(server.posts(), 2);
}

void HarborSignInTest::repeatsAQuestionThatWasChallenged()
{
    MisbehavingServer server;
    server.will(Script().readRequest().send(Script::answer(firstToken)));
    server.will(Script().readRequest().send("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer\r\n"
                                            "Content-Length: 0\r\nConnection: close\r\n\r\n"));
    server.will(Script().readRequest().send(Script::answer(nextToken)));
    server.will(Script().readRequest().send(Script::answer(receipt)));
    FreshNetwork network;
    HealthHarborService service(network);
    auto asked = check();
    asked.dispatch.address = server.url({});
    QCOMPARE(outcomeOf(service.ask(asked, tokens, soon(), this)).kind, Kind::Placed);
    QCOMPARE(server.posts(), 4);
}

void HarborSignInTest::saysWhyThereIsNoToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("asked");
    QTest::addColumn<Kind>("looked");
    QTest::addColumn<Trouble>("trouble");
    const auto row = [](const char *name, int status, const char *body, Trouble trouble) {
        const bool isStopped = trouble == Trouble::Unauthorized || trouble == Trouble::Unpaid;
        QTest::newRow(name) << status << QByteArray(body) << (isStopped ? Kind::Stopped : Kind::NotSent)
                            << (isStopped ? Kind::Stopped : Kind::Unclear) << trouble;
    };
    row("wrong password", 401, R"({"detail":"no"})", Trouble::Unauthorized);
    row("wrong password, as OAuth has it", 400, R"({"error":"invalid_grant"})", Trouble::Unauthorized);
    row("not set up", 403, "{}", Trouble::Unauthorized);
    row("no tokens here", 404, "{}", Trouble::Unauthorized);
    row("form refused", 422, R"({"detail":[{"input":"p&ss"}]})", Trouble::Unauthorized);
    row("unpaid", 402, "{}", Trouble::Unpaid);
    row("too many", 429, "{}", Trouble::Busy);
    row("down", 500, "Internal Server Error", Trouble::Broken);
    row("no token", 200, "{}", Trouble::Unreadable);
    row("empty token", 200, R"({"access_token":""})", Trouble::Unreadable);
    row("token no text", 200, R"({"access_token":7})", Trouble::Unreadable);
    row("token with a line end", 200, R"({"access_token":"a\r\nX: y"})", Trouble::Unreadable);
    row("of another type", 200, R"({"access_token":"tok-1","token_type":"mac"})", Trouble::Unreadable);
    row("HTML", 200, "<html>tok-1", Trouble::Unreadable);
    row("cut", 0, "", Trouble::Cut);
}

void HarborSignInTest::saysWhyThereIsNoToken()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, asked);
    QFETCH(Kind, looked);
    QFETCH(Trouble, trouble);
    const auto error = status == 0 ? QNetworkReply::RemoteHostClosedError : QNetworkReply::NoError;
    FakeNetwork network;
    for (auto i = 0; i < 2; ++i)
        network.will({status, body, error, {{"Retry-After", "20"}}});
    HealthHarborService service(network);

    const auto outcome = outcomeOf(service.ask(check(), tokens, soon(), this));
    QCOMPARE(outcome.kind, asked);
    QCOMPARE(outcome.failure->kind, trouble);
    QCOMPARE(outcome.failure->said, QString());
    QCOMPARE(outcome.received, QByteArray());
    QCOMPARE(outcome.stayAway, std::optional(20s));
    QCOMPARE(outcomeOf(service.resume(check(), tokens, this)).kind, looked);
    QCOMPARE(network.asked.size(), 2u);
}

void HarborSignInTest::buysNoTokenForAQuestionThatIsTooLate()
{
    FakeNetwork network;
    HealthHarborService service(network);
    const auto past = QDateTime::currentDateTimeUtc().addSecs(-1);
    QCOMPARE(outcomeOf(service.ask(check(), tokens, past, this)).kind, Kind::NotSent);
    QVERIFY(network.asked.empty());
}

void HarborSignInTest::endsUnheardWithItsOwner()
{
    FakeNetwork network;
    network.willAnswer(firstToken);
    network.willAnswer(firstToken);
    network.willAnswer(waiting);
    HealthHarborService service(network);
    {
        QObject desk;
        connect(service.ask(check(), tokens, soon(), &desk), &InquiryReply::finished, this,
                [] { QFAIL("heard after all"); });
    }
    QCOMPARE(outcomeOf(service.resume(check(), tokens, this)).kind, Kind::StillWaiting);
    QCOMPARE(network.asked.size(), 3u);
}

QTEST_GUILESS_MAIN(HarborSignInTest)

#include "tst_harborsignin.moc"
