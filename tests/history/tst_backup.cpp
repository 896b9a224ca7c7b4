// SPDX-License-Identifier: MIT
#include "app/history/backup.h"
#include "app/history/backupjob.h"
#include "app/history/filelock.h"
#include "app/history/history.h"
#include "app/history/identity.h"
#include "filebytes.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;
using coverdesk::testing::contentOf;

class BackupTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isAHistoryOfItsOwn();
    void isMadeOnceADay();
    void keepsSeven();
    void takesThePlaceOfTheSameDay();
    void isKeptToItsOwner();
    void isMadeBesideWhatElseIsDone();
    void needsAnUnlockedHistory();
    void isMadeByOneAlone();
    void holdsWhatIsLeftOfADamagedHistory();
    void leavesNothingWhereItCannotBeVerified();
    void leavesNothingWhereTheDiskIsFull();
    void survivesBeingKilled_data();
    void survivesBeingKilled();

private:
    QStringList files() const
    {
        return QDir(backupFolderOf(m_folder->path())).entryList({u"*.sqlite*"_s}, QDir::Files);
    }
    QString pathOf(const QString &name) const { return backupFolderOf(m_folder->path()) + u'/' + name; }
    Result<Backup> make() { return BackupJob(*m_file).run(); }

    std::optional<QTemporaryDir> m_folder;
    std::optional<HistoryFile> m_file;
    QDateTime m_now{QDate(2026, 11, 20), QTime(12, 0)};
};

void BackupTest::init()
{
    m_file.reset();
    m_folder.emplace();
    m_now = QDateTime(QDate(2026, 11, 20), QTime(12, 0));
    m_file.emplace(m_folder->path(), [this] { return m_now; });
    QVERIFY(samples::unlocked(*m_file));
    for (const auto name : {"Ada", "Bea", "Cid"})
        QVERIFY(m_file->add(samples::checkOf(QString::fromLatin1(name), u"Quixworthy"_s, u"ZQX1"_s)));
}

void BackupTest::isAHistoryOfItsOwn()
{
    const auto before = m_file->directory();
    const auto made = make();
    QVERIFY(made);
    QCOMPARE(*made, (Backup{u"history-2026-11-20.sqlite"_s, QDate(2026, 11, 20), made->bytes, true}));
    QCOMPARE(made->bytes, QFileInfo(pathOf(made->name)).size());
    QCOMPARE(backupsOf(m_folder->path()), std::vector<Backup>{*made});
    QCOMPARE(files(), QStringList{made->name});

    QTemporaryDir elsewhere;
    QVERIFY(QFile::copy(pathOf(made->name), samples::pathOf(elsewhere.path())));
    HistoryFile copy(elsewhere.path(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(copy));
    QCOMPARE(copy.directory()->lines, before->lines);
    QCOMPARE(copy.verify(), Result<QStringList>(QStringList()));
}

void BackupTest::isMadeOnceADay()
{
    m_file->close();
    History history(
        m_folder->path(), [this] { return m_now; }, nullptr);
    QVERIFY(await(history.open()));
    QVERIFY(await(history.unlock(samples::slot(), samples::slotKey())));
    QCOMPARE(await(history.backups().isDue(m_now)), Result<bool>(true));
    QVERIFY(await(history.backups().make()));
    QCOMPARE(await(history.backups().isDue(m_now)), Result<bool>(false));
    QCOMPARE(await(history.backups().all())->size(), size_t(1));
    QCOMPARE(await(history.backups().isDue(m_now.addDays(1))), Result<bool>(true));
    // A clock that was put back.
    QCOMPARE(await(history.backups().isDue(m_now.addDays(-1))), Result<bool>(true));
}

void BackupTest::keepsSeven()
{
    for (int day = 0; day < 9; ++day) {
        QVERIFY(make());
        m_now = m_now.addDays(1);
    }
    const auto all = backupsOf(m_folder->path());
    QCOMPARE(all.size(), size_t(7));
    QCOMPARE(all.front().day, QDate(2026, 11, 28));
    QCOMPARE(all.back().day, QDate(2026, 11, 22));
    // Even where all the others seem to be younger, the one just made stays.
    m_now = m_now.addDays(-300);
    const auto made = make();
    QVERIFY(made);
    QCOMPARE(backupsOf(m_folder->path()).size(), size_t(7));
    QCOMPARE(backupsOf(m_folder->path()).back(), *made);
}

void BackupTest::takesThePlaceOfTheSameDay()
{
    const auto first = make();
    QVERIFY(first);
    const auto before = contentOf(pathOf(first->name));
    QVERIFY(m_file->add(samples::check()));
    const auto second = make();
    QVERIFY(second);
    QCOMPARE(second->name, first->name);
    QVERIFY(contentOf(pathOf(first->name)) != before);
    QCOMPARE(files(), QStringList{first->name});
}

void BackupTest::isKeptToItsOwner()
{
    const auto made = make();
    QVERIFY(made);
    constexpr QFile::Permissions Others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(pathOf(made->name)) & Others, QFile::Permissions());
    QCOMPARE(QFile::permissions(backupFolderOf(m_folder->path())) & Others, QFile::Permissions());
}

void BackupTest::isMadeBesideWhatElseIsDone()
{
    m_file->close();
    {
        History history(m_folder->path());
        QVERIFY(await(history.open()));
        QVERIFY(await(history.unlock(samples::slot(), samples::slotKey())));
        const auto made = history.backups().make();
        for (int count = 0; count < 20; ++count)
            QVERIFY(await(history.add(samples::check())));
        QVERIFY(await(made));
        QCOMPARE(await(history.verify()), Result<QStringList>(QStringList()));
    }
}

void BackupTest::needsAnUnlockedHistory()
{
    m_file->close();
    History history(m_folder->path());
    QVERIFY(await(history.open()));
    QCOMPARE(await(history.backups().make()).failure().kind, Failure::Kind::KeyMissing);
    QCOMPARE(files(), QStringList());
}

void BackupTest::isMadeByOneAlone()
{
    QVERIFY(make());
    FileLock other(backupFolderOf(m_folder->path()) + u"/making"_s);
    QVERIFY(other.lock());
    QCOMPARE(make().failure().kind, Failure::Kind::InUse);
    m_file->close();
    History history(m_folder->path());
    QVERIFY(await(history.open()));
    QVERIFY(await(history.unlock(samples::slot(), samples::slotKey())));
    QCOMPARE(await(history.keys().renew({samples::newSlot()})).failure().code, u"backup"_s);
    QCOMPARE(await(history.keys().shred()).failure().code, u"backup"_s);
    other.unlock();
    QVERIFY(await(history.backups().make()));
}

void BackupTest::holdsWhatIsLeftOfADamagedHistory()
{
    const auto whole = make();
    QVERIFY(whole);
    m_now = m_now.addDays(1);
    samples::edit(m_folder->path(), u"UPDATE checks SET standing = 'answered' WHERE rowid = 2"_s);
    const auto rest = make();
    QVERIFY(rest);
    QVERIFY(!rest->isWhole);
    QCOMPARE(files(), QStringList({whole->name, u"history-2026-11-21-damaged.sqlite"_s}));
    for (int day = 0; day < 9; ++day) {
        m_now = m_now.addDays(1);
        QVERIFY(make());
    }
    // However long it stays so: the whole one is not given up for them, and seven of them stay as well.
    QStringList kept{whole->name};
    for (int day = 24; day <= 30; ++day)
        kept.append(backupNameFor(QDate(2026, 11, day), false));
    QCOMPARE(files(), kept);
    // They go once seven whole ones are younger.
    const auto history = *identityOf(m_file->database());
    for (int day = 1; day <= 7; ++day) {
        const Backup next{backupNameFor(QDate(2026, 12, day), true), QDate(2026, 12, day), 0, true};
        QVERIFY(QFile::copy(pathOf(whole->name), pathOf(next.name)));
        removeOldBackups(m_folder->path(), history, next);
    }
    const auto left = files();
    QCOMPARE(left.size(), 7);
    QCOMPARE(left.front(), backupNameFor(QDate(2026, 12, 1), true));
}

void BackupTest::leavesNothingWhereItCannotBeVerified()
{
    const auto made = make();
    QVERIFY(made);
    const auto before = contentOf(pathOf(made->name));
    const BackupJob job(*m_file);
    QVERIFY(samples::renewed(*m_file));
    QCOMPARE(job.run().failure().code, u"renewed"_s);
    QCOMPARE(files(), QStringList{made->name});
    QCOMPARE(contentOf(pathOf(made->name)), before);
    QVERIFY(make());
}

void BackupTest::leavesNothingWhereTheDiskIsFull()
{
#ifdef Q_OS_UNIX
    const auto made = make();
    QVERIFY(made);
    const auto before = contentOf(pathOf(made->name));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limits{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &limits), 0);
    const auto wide = limits.rlim_cur;
    limits.rlim_cur = 16'384;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limits), 0);
    const auto failed = make();
    limits.rlim_cur = wide;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &limits), 0);
    QCOMPARE(failed.failure().kind, Failure::Kind::DiskFull);
    QCOMPARE(files(), QStringList{made->name});
    QCOMPARE(contentOf(pathOf(made->name)), before);
    QVERIFY(make());
#else
    QSKIP("no limit to set");
#endif
}

void BackupTest::survivesBeingKilled_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("isNew");
    for (const auto &point : {"backup.begin", "backup.copied", "backup.flushed", "backup.verified"})
        QTest::addRow("%s", point) << QString::fromLatin1(point) << false;
    for (const auto &point : {"backup.placed", "backup.done"})
        QTest::addRow("%s", point) << QString::fromLatin1(point) << true;
}

void BackupTest::survivesBeingKilled()
{
    QFETCH(QString, point);
    m_now = QDateTime::currentDateTime().addDays(-10);
    for (int day = 0; day < 7; ++day) {
        QVERIFY(make());
        m_now = m_now.addDays(1);
    }
    const auto older = files();
    m_file->close();
    const QString peer = QCoreApplication::applicationDirPath() + u"/backuppeer"_s;
    QProcess killed;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERDESK_CRASH_AT"_s, point);
    killed.setProcessEnvironment(environment);
    killed.start(peer, {m_folder->path(), u"backup"_s});
    QVERIFY(killed.waitForFinished());
    QVERIFY2(!killed.readAllStandardOutput().contains("made"), "it was not killed");

    const auto isThere = [this](const QString &name) { return files().contains(name); };
    QVERIFY(std::count_if(older.cbegin(), older.cend(), isThere) >= 6);
    const auto today = backupNameFor(QDate::currentDate(), true);
    QTEST(isThere(today), "isNew");
    QProcess again;
    again.start(peer, {m_folder->path(), u"backup"_s});
    QVERIFY(again.waitForFinished());
    QCOMPARE(again.readAllStandardOutput().trimmed(), "made");
    QCOMPARE(files(), older.mid(1) + QStringList{today});
}

QTEST_GUILESS_MAIN(BackupTest)

#include "tst_backup.moc"
