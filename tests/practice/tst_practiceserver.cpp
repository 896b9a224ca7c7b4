// SPDX-License-Identifier: MIT
#include "app/practice/ledger.h"
#include "app/practice/practiceserver.h"
#include "tests/practice/practiceclient.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk::practice;
using namespace coverdesk::testing;
using namespace std::chrono_literals;

/// What the server does whoever asks: ports, limits, garbage, stopping.
class PracticeServerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listensOnLoopbackOnAFreePort();
    void takesThePortItIsGiven();
    void doesNotShareAPort();
    void doesNotStartWithoutAFolder();
    void stopsAtOnce();
    void stopsWhileAnAnswerIsBeingThoughtOver();
    void survivesGarbage_data();
    void survivesGarbage();
    void refusesMoreThanAMegabyte();
    void readsNothingButJson();
    void answersAnUnknownPath();

private:
    Options options() const { return {.folder = m_folder->filePath(u"ledger"_s)}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PracticeServerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

static Heard askMaya(quint16 port)
{
    PracticeClient client(port);
    return client.post(u"/api/eligibility/check"_s, PracticeClient::question(), PracticeClient::eligibilityHeaders());
}

void PracticeServerTest::listensOnLoopbackOnAFreePort()
{
    PracticeServer server(options());
    QCOMPARE(server.port(), quint16(0));
    QVERIFY(server.start());
    QVERIFY(server.port() != 0);
    QVERIFY(!server.start());
    QCOMPARE(askMaya(server.port()).status, 200);
}

void PracticeServerTest::takesThePortItIsGiven()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    auto wanted = options();
    wanted.port = probe.serverPort();
    probe.close();

    PracticeServer server(wanted);
    QVERIFY(server.start());
    QCOMPARE(server.port(), wanted.port);
    QCOMPARE(askMaya(wanted.port).status, 200);
}

void PracticeServerTest::doesNotShareAPort()
{
    PracticeServer first(options());
    QVERIFY(first.start());
    auto same = options();
    same.port = first.port();
    PracticeServer second(same);
    QVERIFY(!second.start());
    QCOMPARE(second.port(), quint16(0));
}

void PracticeServerTest::doesNotStartWithoutAFolder()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    PracticeServer server({.folder = file.fileName() + u"/ledger"_s});
    QVERIFY(!server.start());
}

void PracticeServerTest::stopsAtOnce()
{
    QElapsedTimer watch;
    watch.start();
    for (auto i = 0; i < 20; ++i) {
        PracticeServer server(options());
        QVERIFY(server.start());
    }
    QVERIFY2(watch.elapsed() < 30000, "a stop waits for nothing while no client is there");
}

void PracticeServerTest::stopsWhileAnAnswerIsBeingThoughtOver()
{
    auto slow = options();
    slow.thinking = 10min;
    auto server = std::make_unique<PracticeServer>(slow);
    QVERIFY(server->start());
    PracticeClient client(server->port());
    auto *reply = client.startCheck("5b0f5d8c-16a7-4f0b-8a0f-3f6a5e0d7c21");
    QSignalSpy sent(reply, &QNetworkReply::requestSent);
    QVERIFY(sent.wait());
    QElapsedTimer watch;
    watch.start();
    server.reset();
    QVERIFY(watch.elapsed() < 30000);
    const auto heard = PracticeClient::finish(reply);
    QVERIFY(heard.status == 200 || heard.status == 0);
}

void PracticeServerTest::survivesGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray post = "POST /api/eligibility/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\xff\xfe\x00\r\n\r\n", 13);
    QTest::newRow("zeros") << QByteArray(20000, '\0');
    QTest::newRow("endless line") << QByteArray("GET /" + QByteArray(100000, 'a'));
    QTest::newRow("endless header") << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(100000, 'a') + "\r\n\r\n");
    QTest::newRow("many headers") << QByteArray("GET / HTTP/1.1\r\n" + QByteArray("X: y\r\n").repeated(20000) + "\r\n");
    QTest::newRow("long path") << QByteArray("GET /api/v0/mental_health/inquiries/" + QByteArray(7000, 'a')
                                             + " HTTP/1.1\r\n\r\n");
    QTest::newRow("bad escapes") << QByteArray("GET /api/eligibility/check?payerName=%zz%u12&=&&%00 HTTP/1.1\r\n\r\n");
    QTest::newRow("negative length") << QByteArray(post + "Content-Length: -1\r\n\r\n{}");
    QTest::newRow("length no number") << QByteArray(post + "Content-Length: many\r\n\r\n{}");
    QTest::newRow("no length") << QByteArray(post + "\r\n{}");
    QTest::newRow("chunked") << QByteArray(post + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n{}");
    QTest::newRow("multipart") << QByteArray(
        "POST /api/eligibility/check HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=\r\n"
        "Content-Length: 2\r\n\r\n{}");
    QTest::newRow("bad range") << QByteArray("GET / HTTP/1.1\r\nRange: bytes=9-1,,-\r\n\r\n");
    QTest::newRow("cut body") << QByteArray(post + "Content-Length: 5000\r\n\r\n{\"payerName\":");
}

void PracticeServerTest::survivesGarbage()
{
    QFETCH(QByteArray, bytes);
    PracticeServer server(options());
    QVERIFY(server.start());

    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, server.port());
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    socket.flush();
    QTRY_COMPARE(socket.bytesToWrite() == 0 || socket.state() == QTcpSocket::UnconnectedState, true);
    socket.disconnectFromHost();

    const auto heard = askMaya(server.port());
    QCOMPARE(heard.status, 200);
    QVERIFY(heard.json().value("success"_L1).toBool());
}

void PracticeServerTest::refusesMoreThanAMegabyte()
{
    PracticeServer server(options());
    QVERIFY(server.start());
    PracticeClient client(server.port());
    auto body = PracticeClient::question();
    body.insert(u"comment"_s, QString(1024 * 1024, u'a'));
    QCOMPARE(client.post(u"/api/eligibility/check"_s, body, PracticeClient::eligibilityHeaders()).status, 413);
    body.insert(u"comment"_s, QString(1000 * 1024, u'a'));
    QCOMPARE(client.post(u"/api/eligibility/check"_s, body, PracticeClient::eligibilityHeaders()).status, 200);
}

void PracticeServerTest::readsNothingButJson()
{
    PracticeServer server(options());
    QVERIFY(server.start());
    PracticeClient client(server.port());
    for (const auto *type : {"text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"}) {
        auto headers = PracticeClient::eligibilityHeaders();
        headers.insert("Content-Type", type);
        QCOMPARE(client.post(u"/api/eligibility/check"_s, PracticeClient::question(), headers).status, 415);
    }
    auto headers = PracticeClient::eligibilityHeaders();
    headers.insert("Content-Encoding", "gzip");
    QCOMPARE(client.post(u"/api/eligibility/check"_s, PracticeClient::question(), headers).status, 415);
    headers = PracticeClient::eligibilityHeaders();
    headers.insert("Content-Type", "Application/JSON; charset=utf-8");
    QCOMPARE(client.post(u"/api/eligibility/check"_s, PracticeClient::question(), headers).status, 200);
}

void PracticeServerTest::answersAnUnknownPath()
{
    PracticeServer server(options());
    QVERIFY(server.start());
    PracticeClient client(server.port());
    const auto heard = client.get(u"/api/v0/mental_health/inquiries/not-an-id"_s, {}, PracticeClient::harborHeaders());
    QCOMPARE(heard.status, 404);
    QCOMPARE(heard.json().value("detail"_L1).toString(), u"Not Found"_s);
}

QTEST_GUILESS_MAIN(PracticeServerTest)
#include "tst_practiceserver.moc"
