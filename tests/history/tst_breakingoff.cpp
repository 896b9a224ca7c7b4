// SPDX-License-Identifier: MIT
#include "app/history/connection.h"
#include "app/history/historythread.h"
#include "app/history/statement.h"
#include "filebytes.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;
using coverdesk::testing::contentOf;

/// Whoever locks, or leaves, does not wait for long work beside the history.
class BreakingOffTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void leavesAWalkBetweenTwoRows();
    void leavesAStatementThatShowsNoRow();
    void beginsNothingMore();
    void aHalfBackupGoes();
    void leavesALookAtEveryRecord();

private:
    void openHistory();

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    QDateTime m_now;
};

static std::atomic<int> looks = 0;

static constexpr auto Endless = "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers) "_L1;

/// Work that ends only where it is broken off.
class EndlessJob
{
public:
    using Made = int;

    explicit EndlessJob(const HistoryFile &file)
        : m_path(file.path())
    {}

    Result<int> walk(const QString &columns) const
    {
        Connection connection(m_path, Connection::Access::Read);
        if (const auto opened = connection.open(); !opened)
            return opened.failure();
        ++looks;
        const auto walked = Statement(connection.database(), Endless % u"SELECT %1 FROM numbers"_s.arg(columns))
                                .forEach([](const QSqlQuery &) { ++looks; });
        return walked ? Result<int>(looks) : walked.failure();
    }

private:
    QString m_path;
};

class EndlessWalk : public EndlessJob
{
public:
    using EndlessJob::EndlessJob;
    Result<int> run() const { return walk(u"n"_s); }
};

class EndlessCount : public EndlessJob
{
public:
    using EndlessJob::EndlessJob;
    Result<int> run() const { return walk(u"count(*)"_s); }
};

/// A history that is unlocked, and the thread it is on.
static std::unique_ptr<HistoryThread> threadOf(const QString &folder)
{
    auto thread = std::make_unique<HistoryThread>(folder, &QDateTime::currentDateTimeUtc);
    const auto unlocked = await(thread->run<Done>([](HistoryFile &file) {
        return samples::unlocked(file) ? Result<Done>(Done{}) : Failure{Failure::Kind::Broken};
    }));
    if (!unlocked)
        qFatal("the history cannot be opened");
    return thread;
}

void BreakingOffTest::init()
{
    m_history.reset();
    m_folder.emplace();
    m_now = QDateTime(QDate(2026, 11, 20), QTime(12, 0));
    looks = 0;
}

void BreakingOffTest::openHistory()
{
    m_history = std::make_unique<History>(
        m_folder->path(), [this] { return m_now; }, nullptr);
    const auto known = await(m_history->open());
    QVERIFY(known && !known->empty());
    QVERIFY(await(m_history->unlock(samples::slot(), samples::slotKey())));
}

/// More than are looked at within a moment.
static void fill(const QString &folder)
{
    constexpr int Many = 3000;
    HistoryFile file(folder, &QDateTime::currentDateTimeUtc);
    if (!samples::unlocked(file))
        qFatal("the history cannot be opened");
    const auto first = file.add(samples::check());
    const auto filled = file.within("fill", [&]() -> Result<Done> {
        CheckTable checks(file.database(), file.cipher());
        for (int count = 0; count < Many; ++count) {
            auto check = samples::answered(samples::check());
            check.patientId = first->patientId;
            if (const auto kept = checks.insert({check, {}}); !kept)
                return kept;
        }
        return Done{};
    });
    if (!filled)
        qFatal("the checks cannot be kept");
}

void BreakingOffTest::leavesAWalkBetweenTwoRows()
{
    auto thread = threadOf(m_folder->path());
    const auto walked = thread->runBeside<EndlessWalk>();
    QTRY_VERIFY(looks > 1);
    thread.reset();
    QVERIFY(walked.isFinished());
    QCOMPARE(walked.result().failure().kind, Failure::Kind::InUse);
}

void BreakingOffTest::leavesAStatementThatShowsNoRow()
{
#ifndef COVERDESK_SQLITE
    QSKIP("Qt's SQLite cannot be reached here");
#endif
    auto thread = threadOf(m_folder->path());
    const auto counted = thread->runBeside<EndlessCount>();
    QTRY_COMPARE(looks, 1);
    thread.reset();
    QVERIFY(counted.isFinished());
    QCOMPARE(counted.result().failure().kind, Failure::Kind::InUse);
    QCOMPARE(looks, 1);
}

void BreakingOffTest::beginsNothingMore()
{
    auto thread = threadOf(m_folder->path());
    const auto walked = thread->runBeside<EndlessWalk>();
    const auto next = thread->runBeside<EndlessWalk>();
    QTRY_VERIFY(looks > 1);
    const auto late = thread->runBeside<EndlessWalk>();
    thread.reset();
    for (const auto &ended : {walked, next, late}) {
        QVERIFY(ended.isFinished());
        QCOMPARE(ended.result().failure().kind, Failure::Kind::InUse);
    }
}

void BreakingOffTest::aHalfBackupGoes()
{
    fill(m_folder->path());
    openHistory();
    const QString folder = backupFolderOf(m_folder->path()) + u'/';
    const auto before = await(m_history->backups().make());
    QVERIFY(before);
    const auto content = contentOf(folder + before->name);
    m_now = m_now.addDays(1);
    const auto made = m_history->backups().make();
    while (!QFile::exists(folder + u"half.sqlite"_s) && !made.isFinished())
        QThread::yieldCurrentThread();
    m_history.reset();
    QVERIFY(made.isFinished());
    QCOMPARE(made.result().failure().kind, Failure::Kind::InUse);
    QCOMPARE(QDir(folder).entryList({u"*.sqlite*"_s}, QDir::Files | QDir::Hidden), QStringList{before->name});
    QCOMPARE(contentOf(folder + before->name), content);

    openHistory();
    QCOMPARE(await(m_history->verify()), Result<QStringList>(QStringList()));
    QVERIFY(await(m_history->backups().make()));
    QCOMPARE(await(m_history->backups().all())->size(), size_t(2));
}

void BreakingOffTest::leavesALookAtEveryRecord()
{
    fill(m_folder->path());
    openHistory();
    const auto looked = m_history->backups().inspectAside();
    // It is under way when the next thing is answered, or has yet to begin.
    QVERIFY(await(m_history->size()));
    m_history.reset();
    QVERIFY(looked.isFinished());
    QCOMPARE(looked.result().failure().kind, Failure::Kind::InUse);
}

QTEST_GUILESS_MAIN(BreakingOffTest)

#include "tst_breakingoff.moc"
