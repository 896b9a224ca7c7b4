// SPDX-License-Identifier: MIT
#include "app/office.h"
#include "app/secrets/fixedsecretstore.h"
#include "tests/flow/countedkeys.h"
#include "tests/harness/pulse.h"
#include "tests/harness/slowdisk.h"
#include "tests/support/await.h"
#include "tests/support/misbehavingserver.h"
#include "tests/ui/patientsdesk.h"
#include "ui/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using namespace coverdesk::testing;
using namespace std::chrono_literals;

/// A day's work in the real window while the service is slow, stalls, or sends far too much, and while the disk takes
/// two seconds for every write that is to last: whatever the world does, the window listens.
///
/// Two things are demanded, on any machine: the thread of the window never touches a database's file, and it never
/// waits for anything for as long as these things take here. The third is a figure, the longest gap in which a key is
/// not heard: at most 50 ms. It is counted in the thread's own time, without what it queued for a processor, and is
/// demanded only where an idle event loop beside it is hardly ever kept waiting. Of a program that is built to look for
/// faults in it, and so several times as slow as what people get, as many times that.
class SmoothTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void anIdleLoopForComparison();
    void aSlowAnswer();
    void aStalledAnswer();
    void aHugeAnswer();
    void aSlowDisk();
    void theThreadOfTheWindowLeavesTheDiskAlone();

private:
    static PulsedApplication &watch() { return *static_cast<PulsedApplication *>(QCoreApplication::instance()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void ask(const QString &memberId);
    void goThroughThePages();
    bool settles();
    static bool lasts(std::chrono::milliseconds time, const std::function<bool()> &isOver = {});
    void judge();

    QTemporaryDir m_profile;
    MisbehavingServer m_server;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<MainWindow> m_window;
    CountedKeys m_keys;
    int m_settled = 0;
    bool m_isQuiet = false;
};

static constexpr auto DiskPause = 2000ms;
// A tenth of what the slowest of them takes: no machine is as slow as that by itself.
static constexpr Span LongWait = 200ms;
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
static constexpr Span LongestGap = 50ms;
#else
// Several times as slow as what people get.
static constexpr Span LongestGap = 250ms;
#endif
static constexpr Span QuietGap = 20ms;
static constexpr qsizetype Huge = 8 * 1024 * 1024;

static const QByteArray Active = R"({"success":true,"benefitSummary":{"coverageActive":true,"planName":"Open Access",
    "payerName":"Cigna","deductibleRemaining":1200,"outOfPocketRemaining":3500,"coinsurancePercent":20,"copayAmount":25,
    "inNetworkPreferred":true},"traceId":"t-1","upstreamStatusCode":200,"latencyMs":48,"errorMessage":null})";

void SmoothTest::initTestCase()
{
    applyTheme(*qApp, Look::Light);
    QVERIFY(useSlowDisk());
    const auto whole = Script::answer(Active);
    m_server.will(Script().readRequest().wait(1500ms).send(whole).finish());
    m_server.will(Script().readRequest().send(whole.chopped(60)));
    m_server.will(Script().readRequest().send(Script::answer(QByteArray(Huge, ' '))).finish());
    m_server.will(Script().readRequest().send(whole).finish());

    Premises premises{m_profile.path()};
    premises.secrets = [] { return std::make_unique<FixedSecretStore>(); };
    m_office = std::make_unique<Office>(premises);
    QVERIFY(await(m_office->open()));
    const Account clinic{ServiceId::Eligibility, m_server.url({}), {}, u"0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10"_s};
    QVERIFY(await(m_office->accounts().enter(clinic, "sk_live_one")));
    for (int day = 1; day <= 200; ++day)
        QVERIFY(await(m_office->history().add(sample::instantAnswer(
            {u"First%1"_s.arg(day), u"Last"_s, QDate(1980, 1, 1).addDays(day)}, sample::cigna(), day))));
    m_window = std::make_unique<MainWindow>(*m_office);
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    connect(&m_office->desk(), &FrontDesk::changed, this, [this](const Check &check) {
        m_settled += check.standing == Standing::Answered || check.standing == Standing::InDoubt ? 1 : 0;
    });
    // What a window does once, when it is first shown, is its opening.
    goThroughThePages();
}

void SmoothTest::cleanupTestCase()
{
    setDiskPause(0ms);
    m_window.reset();
    m_office.reset();
}

void SmoothTest::cleanup()
{
    watch().stopWatching();
}

/// Runs the loop; whether it was over in that time.
bool SmoothTest::lasts(std::chrono::milliseconds time, const std::function<bool()> &isOver)
{
    QEventLoop loop;
    QTimer ask;
    bool isDone = false;
    QObject::connect(&ask, &QTimer::timeout, &loop, [&] {
        isDone = isOver && isOver();
        if (isDone)
            loop.quit();
    });
    ask.start(20ms);
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
    return isDone;
}

void SmoothTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_keys.press(key, modifiers);
    watch().beat();
}

void SmoothTest::ask(const QString &memberId)
{
    press(Qt::Key_N, Qt::ControlModifier);
    for (const auto &text : {u"Maya"_s, u"Okafor"_s, u"06151990"_s, u"Cigna"_s, memberId}) {
        for (const auto letter : text) {
            m_keys.type(letter);
            watch().beat();
        }
        press(Qt::Key_Return);
    }
    m_settled = 0;
    press(Qt::Key_Return, Qt::ControlModifier);
}

void SmoothTest::goThroughThePages()
{
    for (const auto page : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_1}) {
        press(page, Qt::ControlModifier);
        lasts(300ms);
    }
}

bool SmoothTest::settles()
{
    return lasts(60s, [this] { return m_settled > 0; });
}

void SmoothTest::judge()
{
    watch().stopWatching();
    const auto &[life, place] = watch().longest();
    const auto &[waiting, waitedAt] = watch().longestWait();
    qInfo("longest gap %.1f ms (%.1f of work, %.1f queued), at %s; longest wait %.1f ms, at %s", life.own().count(),
          life.worked.count(), life.queued.count(), qPrintable(place), waiting.waited().count(), qPrintable(waitedAt));
    QVERIFY2(waiting.waited() < LongWait, qPrintable(waitedAt));
    if (m_isQuiet)
        QVERIFY2(life.own() <= LongestGap, qPrintable(place));
}

void SmoothTest::anIdleLoopForComparison()
{
    watch().startWatching();
    lasts(2s);
    watch().stopWatching();
    const auto &[life, place] = watch().longest();
    m_isQuiet = life.own() < QuietGap;
    qInfo("idle: longest gap %.1f ms (%.1f of work, %.1f queued), at %s", life.own().count(), life.worked.count(),
          life.queued.count(), qPrintable(place));
}

void SmoothTest::aSlowAnswer()
{
    watch().startWatching();
    ask(u"U123456701"_s);
    QVERIFY(settles());
    lasts(300ms);
    judge();
}

void SmoothTest::aStalledAnswer()
{
    watch().startWatching();
    ask(u"U123456702"_s);
    lasts(1s);
    QCOMPARE(m_settled, 0);
    goThroughThePages();
    judge();
}

void SmoothTest::aHugeAnswer()
{
    watch().startWatching();
    ask(u"U123456703"_s);
    QVERIFY(settles());
    lasts(300ms);
    judge();
}

void SmoothTest::aSlowDisk()
{
    setDiskPause(DiskPause);
    watch().startWatching();
    ask(u"U123456704"_s);
    goThroughThePages();
    QVERIFY(settles());
    const auto pdf = m_profile.filePath(u"answer.pdf"_s);
    m_window->askFileName = [&pdf](const QString &) { return pdf; };
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(lasts(20s, [&pdf] { return QFile::exists(pdf); }));
    lasts(300ms);
    judge();
    setDiskPause(0ms);
    QVERIFY2(slowWrites() >= 3, "asked, sent and answered are three writes");
}

void SmoothTest::theThreadOfTheWindowLeavesTheDiskAlone()
{
    QCOMPARE(touchesOfWatchedThread(), 0);
}

int main(int argc, char **argv)
{
    PulsedApplication program(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    SmoothTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smooth.moc"
