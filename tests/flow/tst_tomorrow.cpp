// SPDX-License-Identifier: MIT
#include "app/practice/options.h"
#include "app/practice/practiceserver.h"
#include "tests/flow/workingdesk.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace coverdesk;
using namespace coverdesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A phone inquiry outlives the program that placed it.
class TomorrowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theAnswerArrivesNextDay();
    void aReceiptThatNeverCameIsFoundNextDay();

private:
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addDays(m_days); }

    std::optional<QTemporaryDir> m_profile;
    std::optional<QTemporaryDir> m_books;
    std::atomic<int> m_days = 0;
};

void TomorrowTest::init()
{
    m_profile.emplace();
    m_books.emplace();
    m_days = 0;
}

void TomorrowTest::theAnswerArrivesNextDay()
{
    practice::PracticeServer server({.folder = m_books->path(), .calling = 20h, .now = [this] { return now(); }});
    QVERIFY(server.start());
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationDirPath() + u"/deskpeer"_s,
                  {m_profile->path(), QString::number(server.port())});
    QVERIFY(program.waitForReadyRead());
    const auto said = QString::fromUtf8(program.readLine()).trimmed().split(u' ');
    QCOMPARE(said.size(), 2);
    program.kill();
    QVERIFY(program.waitForFinished());

    const auto id = QUuid::fromString(said.first());
    {
        WorkingDesk evening(m_profile->path(), server.port(), [this] { return now(); });
        QVERIFY(evening.isOpen);
        QCOMPARE(await(evening.desk.resume(id))->standing, Standing::Tracking);
    }
    m_days = 1;
    WorkingDesk tomorrow(m_profile->path(), server.port(), [this] { return now(); });
    QVERIFY(tomorrow.isOpen);
    std::optional<Check> news;
    connect(&tomorrow.desk, &FrontDesk::newsCame, this, [&news](const Check &check) { news = check; });
    tomorrow.desk.follow();
    QTRY_VERIFY(news);
    QCOMPARE(news->id, id);
    QCOMPARE(news->ticket, said.last());
    QCOMPARE(news->standing, Standing::Answered);
    QCOMPARE(news->benefits->plan.active, std::optional(true));
    QCOMPARE(news->askedAt.date(), now().addDays(-1).date());
}

void TomorrowTest::aReceiptThatNeverCameIsFoundNextDay()
{
    practice::PracticeServer server({.folder = m_books->path(), .calling = 20h, .now = [this] { return now(); }});
    QVERIFY(server.start());
    QUuid id;
    {
        // Placed, and the program is gone before the receipt is kept.
        WorkingDesk today(m_profile->path(), server.port(), [this] { return now(); });
        const auto placed = await(today.desk.ask(ServiceId::HealthHarbor, practiceQuestion()));
        QVERIFY(placed);
        id = placed->id;
        QVERIFY(await(today.history.change(id, [](Check check) {
            check.standing = Standing::Sending;
            check.ticket.clear();
            return std::optional(check);
        })));
    }
    m_days = 1;
    WorkingDesk tomorrow(m_profile->path(), server.port(), [this] { return now(); });
    QVERIFY(tomorrow.isOpen);
    tomorrow.desk.follow();
    QTRY_COMPARE_WITH_TIMEOUT(await(tomorrow.history.check(id))->standing, Standing::Answered, 15'000);
    const auto answered = await(tomorrow.history.check(id));
    QCOMPARE(answered->attempts, 1);
    QVERIFY(!answered->search.isProbable);
}

QTEST_GUILESS_MAIN(TomorrowTest)
#include "tst_tomorrow.moc"
