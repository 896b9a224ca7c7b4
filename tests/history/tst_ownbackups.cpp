// SPDX-License-Identifier: MIT
#include "app/history/backupjob.h"
#include "app/history/history.h"
#include "app/history/restore.h"
#include "filebytes.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;
using coverdesk::testing::contentOf;

/// Backups of several histories in one folder: each history counts, lists and removes its own.
class OwnBackupsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void neverPushesOutAnothersBackups();
    void leavesAnothersBackupOfTheSameDay();
    void anothersBackupOfTodayIsNotItsOwn();
    void whatIsRestoredGoesOnWithItsOwn();
    void leavesWhatItCannotTell();

private:
    QStringList files() const
    {
        return QDir(backupFolderOf(m_folder->path())).entryList({u"*.sqlite*"_s}, QDir::Files, QDir::Name);
    }
    /// A backup of another history, put among this one's.
    void putAnothers(const QDate &day);
    QString pathOf(const QString &name) const { return backupFolderOf(m_folder->path()) + u'/' + name; }

    std::optional<QTemporaryDir> m_folder;
    std::optional<QTemporaryDir> m_other;
    QDateTime m_now{QDate(2026, 11, 20), QTime(12, 0)};
};

void OwnBackupsTest::init()
{
    m_folder.emplace();
    m_other.emplace();
    m_now = QDateTime(QDate(2026, 11, 20), QTime(12, 0));
}

void OwnBackupsTest::putAnothers(const QDate &day)
{
    HistoryFile other(m_other->path(), [day] { return QDateTime(day, QTime(12, 0)); });
    QVERIFY(samples::unlocked(other));
    const auto made = BackupJob(other).run();
    QVERIFY(made);
    QVERIFY(QDir().mkpath(backupFolderOf(m_folder->path())));
    QVERIFY(QFile::copy(backupFolderOf(m_other->path()) + u'/' + made->name, pathOf(made->name)));
}

void OwnBackupsTest::neverPushesOutAnothersBackups()
{
    for (int day = 1; day <= 7; ++day)
        putAnothers(m_now.date().addDays(-day));
    const auto others = files();
    QCOMPARE(others.size(), 7);
    HistoryFile file(m_folder->path(), [this] { return m_now; });
    QVERIFY(samples::unlocked(file));
    for (int day = 0; day < 9; ++day) {
        QVERIFY(BackupJob(file).run());
        m_now = m_now.addDays(1);
    }
    QCOMPARE(files().size(), 14);
    for (const auto &name : others)
        QVERIFY2(files().contains(name), qPrintable(name));
}

void OwnBackupsTest::leavesAnothersBackupOfTheSameDay()
{
    putAnothers(m_now.date());
    const auto others = files().constFirst();
    const auto before = contentOf(pathOf(others));
    HistoryFile file(m_folder->path(), [this] { return m_now; });
    QVERIFY(samples::unlocked(file));
    const auto made = BackupJob(file).run();
    QVERIFY(made && made->name != others);
    QCOMPARE(contentOf(pathOf(others)), before);
    QCOMPARE(files().size(), 2);
    // The second of the day takes the place of the first.
    const auto again = BackupJob(file).run();
    QCOMPARE(again->name, made->name);
    QCOMPARE(files().size(), 2);
}

void OwnBackupsTest::anothersBackupOfTodayIsNotItsOwn()
{
    putAnothers(m_now.date());
    History history(
        m_folder->path(), [this] { return m_now; }, nullptr);
    QVERIFY(await(history.open()));
    QVERIFY(await(history.makeDataKey(samples::slot(), samples::slotKey())));
    QCOMPARE(await(history.backups().isDue(m_now)), Result<bool>(true));
    QVERIFY(await(history.backups().all())->empty());
    QVERIFY(await(history.backups().make()));
    QCOMPARE(await(history.backups().isDue(m_now)), Result<bool>(false));
    QCOMPARE(await(history.backups().all())->size(), size_t(1));
}

void OwnBackupsTest::whatIsRestoredGoesOnWithItsOwn()
{
    HistoryFile file(m_folder->path(), [this] { return m_now; });
    QVERIFY(samples::unlocked(file));
    const auto made = BackupJob(file).run();
    QVERIFY(made);
    file.close();
    QVERIFY(restoreHistory(pathOf(made->name), m_folder->path(), m_now));
    QVERIFY(samples::unlocked(file));
    const auto again = BackupJob(file).run();
    QVERIFY(again);
    QCOMPARE(again->name, made->name);
    QCOMPARE(files().size(), 1);
}

void OwnBackupsTest::leavesWhatItCannotTell()
{
    QVERIFY(QDir().mkpath(backupFolderOf(m_folder->path())));
    for (int day = 1; day <= 8; ++day) {
        QFile unreadable(pathOf(backupNameFor(m_now.date().addDays(-day), true)));
        QVERIFY(unreadable.open(QIODevice::WriteOnly) && unreadable.write("torn") > 0);
    }
    HistoryFile file(m_folder->path(), [this] { return m_now; });
    QVERIFY(samples::unlocked(file));
    QVERIFY(BackupJob(file).run());
    QCOMPARE(files().size(), 9);
}

QTEST_GUILESS_MAIN(OwnBackupsTest)

#include "tst_ownbackups.moc"
