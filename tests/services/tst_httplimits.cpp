// SPDX-License-Identifier: MIT
#include "tests/support/asking.h"
#include "tests/support/misbehavingserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coverdesk;
using namespace coverdesk::testing;
using Certificate = MisbehavingServer::Certificate;
using Kind = Failure::Kind;

class HttpLimitsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { trustTestAuthority(); }
    void speaksToNobodyItCannotTrust_data();
    void speaksToNobodyItCannotTrust();
    void isNotFooledByADrip();
    void givesUpOnSilence_data();
    void givesUpOnSilence();
    void stopsAnEndlessAnswerInFlatMemory_data();
    void stopsAnEndlessAnswerInFlatMemory();
    void unpacksNoBomb();
    void sendsNothingAfterTheLastMoment();
    void sendsNoQuestionWhenTheMomentPassesOnTheWay();
    void saysThatNothingWasSentWhereNobodyListens();
    void goesPastProxiesToLoopback();
};

void HttpLimitsTest::speaksToNobodyItCannotTrust_data()
{
    QTest::addColumn<std::optional<Certificate>>("certificate");
    QTest::addColumn<QString>("code");
    QTest::newRow("expired") << std::optional(Certificate::Expired) << u"CertificateExpired"_s;
    QTest::newRow("not yet valid") << std::optional(Certificate::NotYetValid) << u"CertificateNotYetValid"_s;
    QTest::newRow("other host") << std::optional(Certificate::OtherHost) << u"HostNameMismatch"_s;
    QTest::newRow("self-signed") << std::optional(Certificate::SelfSigned) << QString();
    QTest::newRow("unknown authority") << std::optional(Certificate::UnknownAuthority) << QString();
    QTest::newRow("no TLS at all") << std::optional<Certificate>() << u"SslHandshakeFailedError"_s;
}

void HttpLimitsTest::speaksToNobodyItCannotTrust()
{
    QFETCH(std::optional<Certificate>, certificate);
    QFETCH(QString, code);
    MisbehavingServer server(certificate);
    server.will(Script().readBytes(1).send(Script::answer("{}")).finish());
    auto url = server.url(u"/check"_s);
    url.setScheme(u"https"_s);

    const auto answer = answerTo(questionTo(url));

    letCatchUp(server);
    QVERIFY(!answer.isSent);
    QCOMPARE(answer.sends, 0);
    QVERIFY(answer.trouble);
    QCOMPARE(answer.trouble->kind, Kind::Untrusted);
    QVERIFY(code.isEmpty() || answer.trouble->code == code);
    QVERIFY(!server.received().contains("POST"));
    QVERIFY(!certificate || server.received().isEmpty());
}

void HttpLimitsTest::isNotFooledByADrip()
{
    MisbehavingServer server;
    server.will(Script().readRequest().send("HTTP/1.1 200 OK\r\n\r\n").drip(QByteArray(1000, ' '), 40ms));
    QElapsedTimer clock;
    clock.start();

    const auto answer = answerTo(questionTo(server.url(u"/check"_s)), 600ms);

    QVERIFY(answer.trouble);
    QCOMPARE(answer.trouble->kind, Kind::TimedOut);
    QVERIFY(answer.isSent);
    QCOMPARE(answer.status, 0);
    QVERIFY(clock.elapsed() < 5000);
}

void HttpLimitsTest::givesUpOnSilence_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<Script>("script");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("no answer") << u"http"_s << Script() << true;
    QTest::newRow("no handshake") << u"https"_s << Script() << false;
    QTest::newRow("only promises") << u"http"_s << Script().readRequest().send("HTTP/1.1 100 Continue\r\n\r\n") << true;
}

void HttpLimitsTest::givesUpOnSilence()
{
    QFETCH(QString, scheme);
    QFETCH(Script, script);
    QFETCH(bool, isSent);
    MisbehavingServer server;
    server.will(script);
    auto url = server.url(u"/check"_s);
    url.setScheme(scheme);

    const auto answer = answerTo(questionTo(url), 400ms);

    QVERIFY(answer.trouble);
    QCOMPARE(answer.trouble->kind, Kind::TimedOut);
    QCOMPARE(answer.isSent, isSent);
    QCOMPARE(answer.status, 0);
}

/// In bytes; 0 where the system does not tell, or a sanitizer keeps what was freed.
static qint64 memoryInUse()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    QFile file(u"/proc/self/statm"_s);
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
#endif
}

void HttpLimitsTest::stopsAnEndlessAnswerInFlatMemory_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("flood");
    QTest::addColumn<Kind>("kind");
    const QByteArray body(0x8000, 'x');
    QTest::newRow("endless") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << body << Kind::TooLarge;
    QTest::newRow("endless error") << QByteArray("HTTP/1.1 500 Down\r\n\r\n") << body << Kind::TooLarge;
    QTest::newRow("600 MB announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 600000000\r\n\r\n") << body
                                      << Kind::TooLarge;
    QTest::newRow("endless chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                                    << QByteArray("8000\r\n" + body + "\r\n") << Kind::TooLarge;
    QTest::newRow("endless headers") << QByteArray("HTTP/1.1 200 OK\r\n")
                                     << QByteArray("X-Filler: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n")
                                     << Kind::TimedOut;
}

void HttpLimitsTest::stopsAnEndlessAnswerInFlatMemory()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, flood);
    QFETCH(Kind, kind);
    MisbehavingServer server;
    server.will(Script().readRequest().send(head).flood(flood));
    const auto before = memoryInUse();

    const auto answer = answerTo(questionTo(server.url(u"/check"_s)), 3s);

    QVERIFY(answer.trouble);
    QCOMPARE(answer.trouble->kind, kind);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.isSent);
    QCOMPARE(answer.body.size(), kind == Kind::TooLarge ? 1024 * 1024 : 0);
    // Qt 6.4 keeps headers until they end: what the line brings within the deadline, but no more.
    const auto most = kind == Kind::TooLarge ? 20'000'000 : 60'000'000;
    QVERIFY2(memoryInUse() - before < most, qPrintable(QString::number(memoryInUse() - before)));
}

void HttpLimitsTest::unpacksNoBomb()
{
    MisbehavingServer server;
    // HTTP's "deflate" is zlib's format, which Qt writes behind a length of four bytes.
    const auto bomb = qCompress(QByteArray(100'000'000, '\0')).mid(4);
    server.will(Script().readRequest().send(Script::answer(bomb, "200 OK", "Content-Encoding: deflate\r\n")));
    const auto before = memoryInUse();

    const auto answer = answerTo(questionTo(server.url(u"/check"_s)));

    QVERIFY(answer.trouble);
    QVERIFY(answer.trouble->kind == Kind::Unreadable || answer.trouble->kind == Kind::TooLarge);
    QCOMPARE(answer.status, 0);
    QVERIFY(answer.body.size() <= 1024 * 1024);
    QVERIFY(memoryInUse() - before < 20'000'000);
}

void HttpLimitsTest::sendsNothingAfterTheLastMoment()
{
    MisbehavingServer server;
    auto late = questionTo(server.url(u"/check"_s));
    late.lastMoment = QDateTime::currentDateTimeUtc().addMSecs(-1);
    auto without = questionTo(server.url(u"/check"_s));
    without.lastMoment = {};

    for (const auto &question : {late, without}) {
        const auto answer = answerTo(question);
        QVERIFY(!answer.isSent);
        QVERIFY(answer.trouble);
        QCOMPARE(answer.trouble->kind, Kind::TimedOut);
    }
    QCOMPARE(server.connections(), 0);
}

void HttpLimitsTest::sendsNoQuestionWhenTheMomentPassesOnTheWay()
{
    MisbehavingServer server(Certificate::Good);
    server.will(Script().delayHandshake(500ms).readRequest().send(Script::answer("{}")));
    auto question = questionTo(server.url(u"/check"_s));
    question.lastMoment = QDateTime::currentDateTimeUtc().addMSecs(200);

    const auto answer = answerTo(question, 2s);

    letCatchUp(server);
    QVERIFY(!answer.isSent);
    QVERIFY(answer.trouble);
    QCOMPARE(answer.trouble->code, u"LAST_MOMENT"_s);
    QCOMPARE(server.posts(), 0);
    QVERIFY(!server.received().contains("memberId"));
}

void HttpLimitsTest::saysThatNothingWasSentWhereNobodyListens()
{
    const auto closed = [] { return MisbehavingServer().url(u"/check"_s); }();
    for (const auto &url : {closed, QUrl(u"https://nowhere.invalid/check"_s)}) {
        const auto answer = answerTo(questionTo(url));
        QVERIFY(!answer.isSent);
        QCOMPARE(answer.sends, 0);
        QVERIFY(answer.trouble);
        QCOMPARE(answer.trouble->kind, Kind::Offline);
    }
}

void HttpLimitsTest::goesPastProxiesToLoopback()
{
#ifndef Q_OS_LINUX
    QSKIP("Only here do proxies come from the environment.");
#endif
    MisbehavingServer server;
    server.will(Script().readRequest().send(Script::answer("direct")));
    MisbehavingServer proxy;
    proxy.will(Script().readRequest().send(Script::answer("", "502 Bad Gateway", "")).finish());
    const auto address = proxy.url({}).toEncoded();
    qputenv("http_proxy", address);
    qputenv("https_proxy", address);

    QCOMPARE(answerTo(questionTo(server.url(u"/check"_s))).body, QByteArray("direct"));
    QCOMPARE(proxy.connections(), 0);

    const auto answer = answerTo(questionTo(QUrl(u"https://service.invalid/check"_s)));
    QVERIFY(!answer.isSent);
    QVERIFY(proxy.received().startsWith("CONNECT service.invalid:443"));
    QVERIFY(!proxy.received().contains("memberId"));
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
}

QTEST_GUILESS_MAIN(HttpLimitsTest)

#include "tst_httplimits.moc"
