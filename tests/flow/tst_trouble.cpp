// SPDX-License-Identifier: MIT
#include "app/office.h"
#include "tests/flow/eyes.h"
#include "tests/support/await.h"
#include "tests/support/misbehavingserver.h"
#include "ui/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using namespace std::chrono_literals;

/// The window and a service that misbehaves: what people read, where the check stands, what went over the wire.
class TroubleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Look::Light); }
    void isSaidPlainlyAndLosesNothing_data();
    void isSaidPlainlyAndLosesNothing();
    void aServiceThatIsNotThereIsSentNothing();
    void aQuestionThatWaitsIsNotAskedBesideItself();
    void aServiceThatHangsUpAtOnceIsNeverAskedTwiceInOneAttempt();
    void aRedirectIsNotFollowed();
    void aChosenInsurerIsANewCheck();
    void theWindowGoesOnWhileAnAnswerIsSlow();
};

static const QByteArray Active = R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"Open Access",
    "payerName":"Cigna","deductibleRemaining":1200,"outOfPocketRemaining":3500,"coinsurancePercent":20,"copayAmount":25,
    "inNetworkPreferred":true},"traceId":"t-1","upstreamStatusCode":200,"latencyMs":48,"errorMessage":null})";

static QByteArray refusal(const char *status, const char *code, const char *more = "")
{
    return Script::answer(QByteArray("{\"success\":false,\"error\":{\"code\":\"") + code + "\",\"message\":\"said so\""
                              + more + "}}",
                          status);
}

/// A window on a profile of its own that knows one service.
struct Front
{
    explicit Front(const QUrl &address)
        : office(Premises{profile.path()})
    {
        isOpen = bool(await(office.open()))
            && bool(await(office.accounts().enter(
                {ServiceId::Eligibility, address, {}, u"0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"_s}, "sk_live_one")));
        window = std::make_unique<MainWindow>(office);
        window->resize(1280, 800);
        window->show();
        QObject::connect(&office.desk(), &FrontDesk::changed, window.get(), [this](const Check &check) {
            if (!first && check.standing != Standing::Sending)
                first = check;
        });
    }

    void ask()
    {
        typeMaya(*window);
        QTest::mouseClick(button(*window, u"Check eligibility now"_s), Qt::LeftButton);
    }

    QTemporaryDir profile;
    Office office;
    std::unique_ptr<MainWindow> window;
    bool isOpen = false;
    /// As the first attempt left it.
    std::optional<Check> first;
};

void TroubleTest::isSaidPlainlyAndLosesNothing_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<QString>("words");

    const auto answers = [](const QByteArray &answer) { return Script().readRequest().send(answer).finish(); };
    const auto unclear = u"No clear answer yet"_s;
    QTest::newRow("reset after it was read") << Script().readRequest().reset() << Standing::InDoubt << unclear;
    QTest::newRow("closed after it was read") << Script().readRequest().finish() << Standing::InDoubt << unclear;
    QTest::newRow("cut body") << answers(Script::answer(Active).chopped(40)) << Standing::InDoubt << unclear;
    QTest::newRow("401") << answers(refusal("401 Unauthorized", "UNAUTHORIZED")) << Standing::Paused << u"Paused"_s;
    QTest::newRow("404") << answers(refusal("404 Not Found", "PAYER_NOT_FOUND")) << Standing::Refused << u"insurer"_s;
    QTest::newRow("409") << answers(refusal("409 Conflict", "PAYER_AMBIGUOUS",
                                            ",\"candidatePayerLabels\":[\"Blue Northfield\",\"Blue <b>South</b>\"]"))
                         << Standing::Refused << u"Blue <b>South</b>"_s;
    QTest::newRow("422") << answers(refusal("422 Unprocessable", "PAYER_ELIGIBILITY_NOT_SUPPORTED"))
                         << Standing::Refused << u"phone"_s;
    QTest::newRow("429") << answers(refusal("429 Too Many Requests", "SLOW_DOWN")) << Standing::InDoubt << unclear;
    QTest::newRow("500") << answers(Script::answer("Internal Server Error", "500 Internal Server Error"))
                         << Standing::InDoubt << unclear;
    QTest::newRow("HTML") << answers(Script::answer("<html><h1>Welcome to the hotel</h1></html>")) << Standing::InDoubt
                          << unclear;
    QTest::newRow("slow") << Script().readRequest().wait(1500ms).send(Script::answer(Active)).finish()
                          << Standing::Answered << u"Plan active · therapy not asked"_s;
}

void TroubleTest::isSaidPlainlyAndLosesNothing()
{
    QFETCH(Script, script);
    QFETCH(Standing, standing);
    QFETCH(QString, words);

    MisbehavingServer server;
    server.will(script);
    server.will(Script());
    Front front(server.url({}));
    QVERIFY(front.isOpen);
    front.ask();
    QTRY_VERIFY_WITH_TIMEOUT(front.first, 10'000);
    QCOMPARE(front.first->standing, standing);
    QCOMPARE(front.first->attempts, 1);
    QCOMPARE(server.requests().first().count("POST /api/eligibility/check HTTP/1.1"), 1);
    QVERIFY2(!server.requests().first().left(200).contains("Okafor"), "no patient in an address");
    QTRY_VERIFY2(wordsOn(*front.window).contains(words), qPrintable(wordsOn(*front.window)));
    if (standing != Standing::Answered)
        QVERIFY(!wordsOn(*front.window).contains(u"Plan active"_s));
    // Asked again or not, each attempt was one POST.
    const auto kept = await(front.office.history().check(front.first->id));
    QVERIFY(kept);
    QVERIFY(server.posts() <= kept->attempts);
}

void TroubleTest::aServiceThatIsNotThereIsSentNothing()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const auto address = QUrl(u"http://127.0.0.1:%1"_s.arg(nobody.serverPort()));
    nobody.close();
    Front front(address);
    front.ask();
    QTRY_VERIFY_WITH_TIMEOUT(front.first, 10'000);
    QCOMPARE(front.first->standing, Standing::Queued);
    QTRY_VERIFY2(wordsOn(*front.window).contains(u"Nothing was sent"_s), qPrintable(wordsOn(*front.window)));
}

void TroubleTest::aQuestionThatWaitsIsNotAskedBesideItself()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const auto port = nobody.serverPort();
    nobody.close();
    Front front(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    front.ask();
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(*front.window).contains(u"Waiting to send"_s), 10'000);
    auto *ask = button(*front.window, u"Check eligibility now"_s);
    QTRY_VERIFY(ask->isEnabled());
    ask->click();
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(*front.window).contains(u"is not settled yet. Nothing was sent."_s), 10'000);
    QVERIFY(!button(*front.window, u"Ask anew"_s));
    QCOMPARE(await(front.office.history().size())->checks, 1);
}

void TroubleTest::aServiceThatHangsUpAtOnceIsNeverAskedTwiceInOneAttempt()
{
    MisbehavingServer server;
    server.will(Script().reset());
    Front front(server.url({}));
    front.ask();
    QTRY_VERIFY_WITH_TIMEOUT(front.first, 10'000);
    // Whether a byte had left when it hung up is a race; that it may have is all that counts.
    const auto standing = front.first->standing;
    QVERIFY(standing == Standing::Queued || standing == Standing::InDoubt);
    const auto words = standing == Standing::Queued ? u"Nothing was sent"_s : u"No clear answer yet"_s;
    QTRY_VERIFY2(wordsOn(*front.window).contains(words), qPrintable(wordsOn(*front.window)));
    const auto kept = await(front.office.history().check(front.first->id));
    QVERIFY(server.posts() <= kept->attempts);
}

void TroubleTest::aRedirectIsNotFollowed()
{
    MisbehavingServer elsewhere;
    MisbehavingServer server;
    const auto location = elsewhere.url(u"/api/eligibility/check"_s).toString().toUtf8();
    server.will(Script()
                    .readRequest()
                    .send(Script::answer("{}", "307 Temporary Redirect", "Location: " + location + "\r\n"))
                    .finish());
    Front front(server.url({}));
    front.ask();
    QTRY_VERIFY_WITH_TIMEOUT(front.first, 10'000);
    QCOMPARE(front.first->standing, Standing::InDoubt);
    QCOMPARE(front.first->failure->kind, Failure::Kind::Redirected);
    QCOMPARE(elsewhere.connections(), 0);
}

void TroubleTest::aChosenInsurerIsANewCheck()
{
    MisbehavingServer server;
    server.will(Script()
                    .readRequest()
                    .send(refusal("409 Conflict", "PAYER_AMBIGUOUS",
                                  ",\"candidatePayerLabels\":[\"Cigna East\",\"Cigna West\"]"))
                    .finish());
    server.will(Script().readRequest().send(Script::answer(Active)).finish());
    Front front(server.url({}));
    front.ask();
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(*front.window).contains(u"Cigna West"_s), 10'000);
    // The first moments belong to the second press of a double click.
    QVERIFY(QTest::qWaitFor(
        [&] {
            for (const auto &words : {u"Cigna West"_s, u"Ask this one"_s}) {
                if (auto *pressed = button(*front.window, words))
                    QTest::mouseClick(pressed, Qt::LeftButton);
            }
            return server.posts() == 2;
        },
        10'000));
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(*front.window).contains(u"Plan active · therapy not asked"_s), 10'000);

    const auto lines = await(front.office.history().directory())->lines;
    QCOMPARE(lines.size(), 2u);
    QCOMPARE(lines.front().payer, u"Cigna West"_s);
    const auto keyOf = [](const QByteArray &request) {
        const auto start = request.toLower().indexOf("idempotency-key: ");
        return request.mid(start, 53);
    };
    QVERIFY(keyOf(server.requests().at(0)) != keyOf(server.requests().at(1)));
}

void TroubleTest::theWindowGoesOnWhileAnAnswerIsSlow()
{
    MisbehavingServer server;
    server.will(Script().readRequest().wait(1200ms).send(Script::answer(Active)).finish());
    Front front(server.url({}));
    front.ask();
    QElapsedTimer sinceLastTurn;
    qint64 longest = 0;
    QTimer turns;
    connect(&turns, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceLastTurn.restart()); });
    sinceLastTurn.start();
    turns.start(5);
    QTRY_VERIFY_WITH_TIMEOUT(wordsOn(*front.window).contains(u"Plan active · therapy not asked"_s), 10'000);
    // Long enough to tell a window that waits for the answer (1200 ms) from one that goes on, on any machine.
    qInfo("longest turn of the event loop: %lld ms", longest);
    QVERIFY(longest < 1000);
}

QTEST_MAIN(TroubleTest)

#include "tst_trouble.moc"
