// SPDX-License-Identifier: MIT
#include "app/services/freshnetwork.h"
#include "tests/support/asking.h"
#include "tests/support/misbehavingserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coverdesk;
using namespace coverdesk::testing;
using Certificate = MisbehavingServer::Certificate;
using Kind = Failure::Kind;

class HttpCallTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { trustTestAuthority(); }
    void postsOnceWhateverBreaks_data();
    void postsOnceWhateverBreaks();
    void handsOverErrorsWhole_data();
    void handsOverErrorsWhole();
    void goesNowhereElse_data();
    void goesNowhereElse();
    void opensAConnectionForEachRequest();
    void leavesOtherCallsAlone();
    void hearsOnlyTheFirstOfTwoReplies();
    void bringsNoCookiesBack();
    void isNotHeardOnceItsOwnerIsGone();
};

void HttpCallTest::postsOnceWhateverBreaks_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("isTls");

    const auto read = [] { return Script().readRequest(); };
    const std::vector<std::pair<QByteArray, Script>> scripts{
        {"closed after the request", read().finish()},
        {"reset after the request", read().reset()},
        {"closed within the question", Script().readBytes(60).finish()},
        {"reset within the question", Script().readBytes(60).reset()},
        {"status line cut", read().send("HTTP/1.1 20").finish()},
        {"status line cut by a reset", read().send("HTTP/1.1 20").reset()},
        {"headers cut", read().send("HTTP/1.1 200 OK\r\nContent-Type: app").finish()},
        {"headers cut by a reset", read().send("HTTP/1.1 200 OK\r\nContent-Type: app").reset()},
        {"no body", read().send("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n").finish()},
        {"body cut", read().send("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{\"success\":").finish()},
        {"body cut that reads well", read().send("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{}").finish()},
        {"body cut by a reset", read().send("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{}").reset()},
        {"chunks cut", read().send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{\"succ").finish()},
        {"last chunk missing",
         read().send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n").finish()},
        {"error body cut", read().send("HTTP/1.1 503 Down\r\nContent-Length: 20\r\n\r\n{}").finish()},
    };
    for (const auto &[name, script] : scripts) {
        QTest::addRow("%s, plain", name.constData()) << script << false;
        QTest::addRow("%s, TLS", name.constData()) << script << true;
    }
}

void HttpCallTest::postsOnceWhateverBreaks()
{
    QFETCH(Script, script);
    QFETCH(bool, isTls);
    MisbehavingServer server(isTls ? std::optional(Certificate::Good) : std::nullopt);
    server.will(script);

    const auto answer = answerTo(questionTo(server.url(u"/check"_s)));

    letCatchUp(server);
    const bool isReadWhole = script.steps().front().act == Script::Act::ReadRequest;
    QVERIFY(server.posts() <= 1);
    QVERIFY(!isReadWhole || server.posts() == 1);
    QVERIFY(answer.isSent);
    QCOMPARE(answer.sends, 1);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.trouble);
    QCOMPARE(answer.trouble->kind, Kind::Cut);
}

void HttpCallTest::handsOverErrorsWhole_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 400, 402, 403, 404, 409, 418, 422, 425, 429, 500, 501, 502, 503, 504, 599}) {
        QTest::addRow("%d", status) << QByteArray(QByteArray::number(status) + " As it is")
                                    << QByteArray("Content-Type: application/json\r\n") << status;
    }
    QTest::newRow("401 that invites another try")
        << QByteArray("401 Unauthorized") << QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n") << 401;
    QTest::newRow("asks to wait") << QByteArray("429 Too Many") << QByteArray("Retry-After: 30\r\n") << 429;
}

void HttpCallTest::handsOverErrorsWhole()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    MisbehavingServer server;
    const QByteArray body = R"({"success":false,"error":{"code":"X"}})";
    server.will(Script().readRequest().send(Script::answer(body, line, headers)));

    const auto answer = answerTo(questionTo(server.url(u"/check"_s)));

    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    QVERIFY(!answer.trouble);
    QVERIFY(answer.isSent);
    QCOMPARE(answer.stayAway, headers.contains("Retry") ? std::optional(30s) : std::nullopt);
    letCatchUp(server);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().startsWith("POST /check HTTP/1.1\r\n"));
}

void HttpCallTest::goesNowhereElse_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const auto *line : {"301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"})
        QTest::newRow(line) << QByteArray(line);
}

void HttpCallTest::goesNowhereElse()
{
    QFETCH(QByteArray, line);
    MisbehavingServer server;
    MisbehavingServer elsewhere;
    elsewhere.will(Script().readRequest().send(Script::answer("{}")));
    const auto location =
        QByteArray("Location: http://localhost:" + QByteArray::number(elsewhere.port()) + "/x?n=1\r\n");
    server.will(Script().readRequest().send(Script::answer("{}", line, location)));

    const auto answer = answerTo(questionTo(server.url(u"/check"_s)));

    QVERIFY(answer.trouble);
    QCOMPARE(answer.trouble->kind, Kind::Redirected);
    QCOMPARE(answer.trouble->said, u"localhost"_s);
    QVERIFY(answer.isSent);
    letCatchUp(server);
    QCOMPARE(server.posts(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void HttpCallTest::opensAConnectionForEachRequest()
{
    MisbehavingServer server(Certificate::Good);
    server.will(Script().readRequest().send(Script::answer("{}", "200 OK", "Connection: keep-alive\r\n")));
    FreshNetwork network;
    QObject owner;

    for (int round = 1; round <= 3; ++round) {
        std::optional<HttpAnswer> heard;
        HttpCall(network).post(questionTo(server.url(u"/check"_s)), &owner,
                               [&](const auto &answer) { heard = answer; });
        QCOMPARE(waitFor(heard).status, 200);
        QCOMPARE(server.connections(), round);
    }
    QCOMPARE(server.posts(), 3);
}

void HttpCallTest::leavesOtherCallsAlone()
{
    MisbehavingServer server;
    server.will(Script().readRequest().wait(300ms).send(Script::answer("slow")));
    server.will(Script().readRequest().send(Script::answer("quick")));
    FreshNetwork network;
    QObject owner;
    std::optional<HttpAnswer> looked;
    std::optional<HttpAnswer> posted;

    HttpCall(network, 5s).get({server.url(u"/look"_s), {}}, &owner, [&](const auto &answer) { looked = answer; });
    QTRY_COMPARE(server.requests().size(), 1);
    HttpCall(network, 5s).post(questionTo(server.url(u"/check"_s)), &owner, [&](const auto &answer) {
        posted = answer;
    });

    QCOMPARE(waitFor(posted).body, QByteArray("quick"));
    QVERIFY(!looked);
    QCOMPARE(waitFor(looked).body, QByteArray("slow"));
}

void HttpCallTest::hearsOnlyTheFirstOfTwoReplies()
{
    MisbehavingServer server;
    server.will(Script().readRequest().send(Script::answer("mine") + Script::answer("another's")));

    QCOMPARE(answerTo(questionTo(server.url(u"/check"_s))).body, QByteArray("mine"));
    QCOMPARE(answerTo(questionTo(server.url(u"/check"_s))).body, QByteArray("mine"));
}

void HttpCallTest::bringsNoCookiesBack()
{
    MisbehavingServer server;
    server.will(Script().readRequest().send(Script::answer("{}", "200 OK", "Set-Cookie: who=me; Path=/\r\n")));
    FreshNetwork network;
    QObject owner;

    for (int round = 0; round < 2; ++round) {
        std::optional<HttpAnswer> heard;
        HttpCall(network).post(questionTo(server.url(u"/check"_s)), &owner,
                               [&](const auto &answer) { heard = answer; });
        QCOMPARE(waitFor(heard).status, 200);
    }
    QCOMPARE(server.posts(), 2);
    QVERIFY(!server.received().toLower().contains("cookie"));
}

/// In bytes; 0 where the system does not tell.

void HttpCallTest::isNotHeardOnceItsOwnerIsGone()
{
    MisbehavingServer server;
    server.will(Script().readRequest().wait(100ms).send(Script::answer("{}")));
    FreshNetwork network;
    bool isHeard = false;
    {
        QObject owner;
        HttpCall(network).post(questionTo(server.url(u"/check"_s)), &owner, [&](const auto &) { isHeard = true; });
        QTRY_COMPARE(server.posts(), 1);
    }
    const auto later = answerTo(questionTo(server.url(u"/check"_s)));
    QCOMPARE(later.status, 200);
    QVERIFY(!isHeard);
    QVERIFY(network.children().isEmpty());
}

QTEST_GUILESS_MAIN(HttpCallTest)

#include "tst_httpcall.moc"
