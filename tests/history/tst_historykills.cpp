// SPDX-License-Identifier: MIT
#include "app/history/backup.h"
#include "app/history/historyfile.h"
#include "samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;

/// Whoever opens an older version's file, gives a history a new data key, backs it up or purges it is killed at random
/// moments: no record is lost, and the next one goes on to the end. COVERDESK_HISTORY_KILLS says how often for each
/// (4); a campaign before a release kills 40 times.
class HistoryKillsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLostHoweverOftenItIsKilled_data();
    void nothingIsLostHoweverOftenItIsKilled();

private:
    QTemporaryDir m_many;
};

static constexpr int Old = 620; // more than three batches of a purge, and one of a renewal
static constexpr int Young = 20;

static int kills()
{
    bool isSet = false;
    const auto count = qEnvironmentVariableIntValue("COVERDESK_HISTORY_KILLS", &isSet);
    return isSet ? count : 4;
}

static Check checkAsked(const QDateTime &when)
{
    auto check = samples::checkOf(u"Ada"_s, u"Quixworthy"_s, u"ZQX1"_s);
    check.askedAt = when;
    return samples::answered(check);
}

void HistoryKillsTest::initTestCase()
{
    HistoryFile file(m_many.path(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    const auto now = QDateTime::currentDateTimeUtc();
    for (int count = 0; count < Old + Young; ++count)
        QVERIFY(file.add(checkAsked(now.addYears(count < Old ? -7 : 0).addSecs(-count))));
}

namespace {

/// One thing that is done to a history, by which program, and what it says when it is through.
struct Work
{
    QString peer;
    QString act;
    QByteArray word;
    QByteArray key;
    /// How many checks may be left.
    int least = 0;
    int most = 0;
};

} // namespace

/// Opened by whichever key fits by now.
static bool isUnlocked(HistoryFile &file, const QByteArray &key)
{
    const auto known = file.open();
    return known && !known->empty()
        && (file.unlock(known->front().id, key) || file.unlock(known->front().id, samples::newSlot().key));
}

/// What is wrong with the history; empty where it opens whole and holds as many checks as it must.
static QString troubleIn(const QString &folder, const Work &work)
{
    HistoryFile file(folder, &QDateTime::currentDateTimeUtc);
    if (!isUnlocked(file, work.key))
        return u"it does not open"_s;
    const auto damaged = file.verify();
    if (!damaged || !damaged->isEmpty())
        return damaged ? damaged->join(u' ') : damaged.failure().said;
    const auto checks = int(file.size()->checks);
    return checks >= work.least && checks <= work.most ? QString() : QString::number(checks);
}

/// Every backup that bears its name opens, whatever happened while it was made.
static QString troubleInBackups(const QString &folder, const Work &work)
{
    for (const auto &backup : backupsOf(folder)) {
        QTemporaryDir elsewhere;
        if (!QFile::copy(backupFolderOf(folder) + u'/' + backup.name, samples::pathOf(elsewhere.path())))
            return backup.name;
        if (const auto trouble = troubleIn(elsewhere.path(), work); !trouble.isEmpty() || !backup.isWhole)
            return backup.name + u' ' + trouble;
    }
    return {};
}

static QProcess &started(QProcess &process, const QString &folder, const Work &work)
{
    process.start(QCoreApplication::applicationDirPath() + u'/' + work.peer, {folder, work.act});
    return process;
}

void HistoryKillsTest::nothingIsLostHoweverOftenItIsKilled_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Work>("work");
    const auto many = samples::pathOf(m_many.path());
    const auto ours = samples::slotKey();
    const QByteArray theirs(32, 'p');
    const QString data = QLatin1StringView(COVERDESK_SOURCE_DIR) + u"/tests/data/history/"_s;
    QTest::newRow("renewal") << many << Work{u"historypeer"_s, u"renew"_s, "renewed", ours, Old + Young, Old + Young};
    QTest::newRow("backup") << many << Work{u"backuppeer"_s, u"backup"_s, "made", ours, Old + Young, Old + Young};
    QTest::newRow("purge") << many << Work{u"backuppeer"_s, u"purge"_s, "purged", ours, Young, Old + Young};
    for (const auto version : {1, 2}) {
        const QString old = data + u"format%1.sqlite"_s.arg(version);
        QTest::addRow("migration of version %d", version)
            << old << Work{u"historypeer"_s, u"migrate"_s, "migrated", theirs, 1, 100};
    }
}

void HistoryKillsTest::nothingIsLostHoweverOftenItIsKilled()
{
    QFETCH(QString, file);
    QFETCH(Work, work);
    qint64 length = 0;
    int killed = 0;
    // The first one is left in peace, to see how long it takes.
    for (int round = 0; round <= kills(); ++round) {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(file, samples::pathOf(folder.path())));
        QVERIFY(QFile::setPermissions(samples::pathOf(folder.path()), QFile::ReadOwner | QFile::WriteOwner));
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        started(process, folder.path(), work);
        QVERIFY(process.waitForStarted());
        if (round > 0 && !process.waitForFinished(QRandomGenerator::global()->bounded(int(length) + 1))) {
            process.kill();
            ++killed;
        }
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
        if (round == 0) {
            length = clock.elapsed();
            QCOMPARE(process.readAllStandardOutput().trimmed(), work.word);
        }
        QCOMPARE(troubleIn(folder.path(), work), QString());
        QCOMPARE(troubleInBackups(folder.path(), work), QString());

        QProcess again;
        QVERIFY(started(again, folder.path(), work).waitForFinished());
        QCOMPARE(again.readAllStandardOutput().trimmed(), work.word);
        auto through = work;
        through.most = work.act == "purge"_L1 ? Young : work.most;
        QCOMPARE(troubleIn(folder.path(), through), QString());
        QVERIFY(!QFile::exists(backupFolderOf(folder.path()) + u"/half.sqlite"_s));
        QCOMPARE(backupsOf(folder.path()).size(), size_t(work.act == "backup"_L1 ? 1 : 0));
    }
    qInfo("killed %d times of %d, within %lld ms", killed, kills(), length);
}

QTEST_GUILESS_MAIN(HistoryKillsTest)

#include "tst_historykills.moc"
