// SPDX-License-Identifier: MIT
#include "app/services/httpcall.h"
#include "app/services/onceonly.h"
#include "app/services/retryafter.h"
#include "tests/support/asking.h"
#include "tests/support/fakenetwork.h"

#include <QSslConfiguration>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace coverdesk;
using namespace coverdesk::testing;

class HttpRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void speaksOnlyToProperAddresses_data();
    void speaksOnlyToProperAddresses();
    void staysAwayAsAsked_data();
    void staysAwayAsAsked();
    void givesItsBytesOnce();
    void givesNothingTooLate();
    void asksTheNetworkForTheStrictestTerms();
    void refusesWhatWouldGiveSomethingAway_data();
    void refusesWhatWouldGiveSomethingAway();
};

void HttpRulesTest::speaksOnlyToProperAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAllowed");
    for (const auto *good : {"https://eligibility.dev", "https://www.eligibility.dev/", "https://healthharbor.co:8443",
                             "HTTPS://ELIGIBILITY.DEV", "http://localhost", "http://LOCALHOST:8080", "http://127.0.0.1",
                             "http://127.0.0.1:4010/base", "http://127.8.9.10", "http://[::1]:8080", "https://[::1]"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const auto *bad : {"",
                            "eligibility.dev",
                            "//eligibility.dev",
                            "http://eligibility.dev",
                            "ftp://localhost",
                            "file:///etc/passwd",
                            "https://",
                            "https:///path",
                            "http://localhost.evil.com",
                            "http://127.0.0.1.nip.io",
                            "http://127.0.0.1.evil.com",
                            "http://localhost.",
                            "http://localhost@evil.com",
                            "http://user:pass@localhost",
                            "https://user:pass@eligibility.dev",
                            "https://user@eligibility.dev",
                            "https://eligibility.dev?key=1",
                            "https://eligibility.dev#top",
                            "http://0.0.0.0",
                            "http://10.0.0.1",
                            "http://[::2]",
                            "http://[::ffff:8.8.8.8]",
                            "http://128.0.0.1",
                            "javascript:alert(1)",
                            "https://eligi bility.dev",
                            "ws://localhost"})
        QTest::newRow(*bad ? bad : "nothing") << QString::fromLatin1(bad) << false;
}

void HttpRulesTest::speaksOnlyToProperAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, isAllowed);
    QCOMPARE(isAllowedAddress(QUrl(address)), isAllowed);
}

/// A row each of what a header asks for at noon on 5 March 2025.
static void addPause(const char *header, const std::optional<std::chrono::seconds> &pause)
{
    QTest::newRow(*header ? header : "nothing") << QByteArray(header) << pause;
}

static void addPausesByNumber()
{
    addPause("30", 30s);
    addPause(" 120 ", 120s);
    addPause("0", 1s);
    addPause("-5", 1s);
    addPause("900", 900s);
    addPause("901", 900s);
    addPause("315360000", 900s);
    addPause("99999999999999999999999999", 900s);
    addPause("", std::nullopt);
    addPause("soon", std::nullopt);
    addPause("1.5", 2s);
    addPause("0.2", 1s);
    addPause("-1.5", 1s);
    addPause("30, 60", 60s);
    addPause("60, 30", 60s);
    addPause("30, soon", 30s);
    addPause("1.", std::nullopt);
    addPause("30 s", std::nullopt);
    addPause("+30", std::nullopt);
    addPause("1e3", std::nullopt);
}

static void addPausesByDate()
{
    addPause("Wed, 05 Mar 2025 12:02:00 GMT", 120s);
    addPause("Wed, 05 Mar 2025 11:00:00 GMT", 1s);
    addPause("Mon, 05 Mar 2035 12:00:00 GMT", 900s);
    addPause("Wednesday, 05-Mar-25 12:02:00 GMT", 120s);
    addPause("Sunday, 06-Nov-94 08:49:37 GMT", 1s);
    addPause("Friday, 05-Mar-75 12:00:00 GMT", 900s);
    addPause("Wed Mar  5 12:02:00 2025", 120s);
    addPause("Wed Mar 15 12:02:00 2025", 900s);
    addPause("Sun Nov  6 08:49:37 1994", 1s);
    addPause("Wed, 05 Mar 2025 12:02:00 GMT, 30", 120s);
    addPause("30, Wed, 05 Mar 2025 12:02:00 GMT", 120s);
    addPause("Wednesday, 05-Mar-25 12:02:00 GMT, 130", 130s);
    addPause("Wed Mar  5 12:02:00 2025, 130", 130s);
    addPause("Wed, 05 Mar 2025 12:02:00", std::nullopt);
    addPause("Wed, 05 Mrz 2025 12:02:00 GMT", std::nullopt);
    addPause("Wed, 05 Mar 2025 24:02:00 GMT", std::nullopt);
    addPause("Wednesday, 31-Feb-25 12:02:00 GMT", std::nullopt);
    addPause("Wed, 45 Mar 2025 12:02:00 GMT", std::nullopt);
    addPause("2025-03-05T12:02:00Z", std::nullopt);
}

void HttpRulesTest::staysAwayAsAsked_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<std::optional<std::chrono::seconds>>("pause");
    addPausesByNumber();
    addPausesByDate();
}

void HttpRulesTest::staysAwayAsAsked()
{
    QFETCH(QByteArray, header);
    QFETCH(std::optional<std::chrono::seconds>, pause);
    QCOMPARE(stayAwayFrom(header, QDateTime({2025, 3, 5}, {12, 0}, QTimeZone::utc())), pause);
}

void HttpRulesTest::givesItsBytesOnce()
{
    OnceOnly question("0123456789", QDateTime::currentDateTimeUtc().addSecs(60), this);

    QVERIFY(question.isSequential());
    QVERIFY(!question.hasGiven());
    QCOMPARE(question.bytesAvailable(), 10);
    QCOMPARE(question.read(4), QByteArray("0123"));
    QVERIFY(question.hasGiven());
    QVERIFY(!question.reset());
    QVERIFY(!question.seek(0));
    QCOMPARE(question.read(100), QByteArray("456789"));
    char more;
    QCOMPARE(question.read(&more, 1), -1);
    QVERIFY(!question.isRefused());
}

void HttpRulesTest::givesNothingTooLate()
{
    for (const auto &moment : {QDateTime::currentDateTimeUtc().addMSecs(-1), QDateTime()}) {
        OnceOnly question("0123456789", moment, this);
        QCOMPARE(question.read(100), QByteArray());
        QVERIFY(!question.hasGiven());
        QVERIFY(question.isRefused());
    }
}

void HttpRulesTest::asksTheNetworkForTheStrictestTerms()
{
    FakeNetwork network;
    network.willAnswer("{}");
    std::optional<HttpAnswer> heard;
    const auto question = questionTo(QUrl(u"https://eligibility.dev/check"_s));
    HttpCall(network, 8s).post(question, this, [&](const auto &answer) { heard = answer; });

    QCOMPARE(waitFor(heard).status, 200);
    const auto request = network.asked.front().request;
    QCOMPARE(network.asked.front().body, question.body);
    QCOMPARE(request.sslConfiguration().protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(request.sslConfiguration().peerVerifyMode(), QSslSocket::VerifyPeer);
    QCOMPARE(request.attribute(QNetworkRequest::Http2AllowedAttribute).toBool(), false);
    QCOMPARE(request.attribute(QNetworkRequest::DoNotBufferUploadDataAttribute).toBool(), true);
    QCOMPARE(request.header(QNetworkRequest::ContentLengthHeader).toLongLong(), question.body.size());
    QCOMPARE(request.transferTimeout(), 6000);
}

void HttpRulesTest::refusesWhatWouldGiveSomethingAway_data()
{
    QTest::addColumn<HttpRequest>("request");
    QTest::addColumn<QString>("code");
    const auto good = questionTo(QUrl(u"https://eligibility.dev/check"_s));
    auto request = good;
    request.url = QUrl(u"http://eligibility.dev/check"_s);
    QTest::newRow("in the clear") << request << u"ADDRESS"_s;
    request = good;
    request.url.setQuery(u"memberId=U123456789"_s);
    QTest::newRow("a patient in the address") << request << u"QUESTION"_s;
    request = good;
    request.headers.emplace_back("X-Client-Id", "a\r\nX-Other: b");
    QTest::newRow("a header within a header") << request << u"HEADER"_s;
    request = good;
    request.body.clear();
    QTest::newRow("no question") << request << u"QUESTION"_s;
}

void HttpRulesTest::refusesWhatWouldGiveSomethingAway()
{
    QFETCH(HttpRequest, request);
    QFETCH(QString, code);
    FakeNetwork network;
    std::optional<HttpAnswer> heard;
    HttpCall(network).post(request, this, [&](const auto &answer) { heard = answer; });

    QVERIFY(!heard);
    const auto answer = waitFor(heard);
    QVERIFY(!answer.isSent);
    QVERIFY(answer.trouble);
    QCOMPARE(answer.trouble->kind, Failure::Kind::Forbidden);
    QCOMPARE(answer.trouble->code, code);
    QVERIFY(network.asked.empty());
}

QTEST_GUILESS_MAIN(HttpRulesTest)

#include "tst_httprules.moc"
