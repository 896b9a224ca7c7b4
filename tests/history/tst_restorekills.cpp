// SPDX-License-Identifier: MIT
#include "app/history/backupjob.h"
#include "app/history/historyfile.h"
#include "filebytes.h"
#include "samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::contentOf;

/// A restore that is killed is brought to its end, or was never begun, at the next start: no start finds an empty
/// history in between.
class RestoreKillsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theNextStartFindsOneOrTheOther_data();
    void theNextStartFindsOneOrTheOther();
    void whatWasThereIsSetAsideWithItsLog_data();
    void whatWasThereIsSetAsideWithItsLog();

private:
    QString profile() const { return m_folder->path(); }
    void restoreKilledAt(const QString &point) const;

    QTemporaryDir m_source;
    QString m_backup;
    std::vector<CheckLine> m_ofBackup;
    std::optional<QTemporaryDir> m_folder;
    std::vector<CheckLine> m_ofProfile;
};

/// What a start of the program on that folder finds; nothing where it would begin an empty history.
static std::vector<CheckLine> foundIn(const QString &folder)
{
    HistoryFile file(folder, &QDateTime::currentDateTimeUtc);
    const auto known = file.open();
    if (!known || known->empty() || !file.unlock(known->front().id, samples::slotKey()))
        return {};
    return file.directory()->lines;
}

void RestoreKillsTest::initTestCase()
{
    HistoryFile file(m_source.path(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    for (int count = 0; count < 3; ++count)
        QVERIFY(file.add(samples::check()));
    const auto made = BackupJob(file).run();
    QVERIFY(made);
    m_backup = backupFolderOf(m_source.path()) + u'/' + made->name;
    m_ofBackup = file.directory()->lines;
}

void RestoreKillsTest::init()
{
    m_folder.emplace();
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    QVERIFY(file.add(samples::check()));
    m_ofProfile = file.directory()->lines;
}

void RestoreKillsTest::restoreKilledAt(const QString &point) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERDESK_CRASH_AT"_s, point);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + u"/backuppeer"_s, {profile(), u"restore"_s, m_backup});
    QVERIFY(process.waitForFinished());
    QVERIFY2(!process.readAllStandardOutput().contains("restored"), "it was not killed");
}

void RestoreKillsTest::theNextStartFindsOneOrTheOther_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("isRestored");
    QTest::newRow("copied") << u"restore.copied"_s << false;
    QTest::newRow("flushed") << u"restore.flushed"_s << false;
    QTest::newRow("ready") << u"restore.ready"_s << true;
    QTest::newRow("aside") << u"restore.aside"_s << true;
    QTest::newRow("placed") << u"restore.placed"_s << true;
}

void RestoreKillsTest::theNextStartFindsOneOrTheOther()
{
    QFETCH(QString, point);
    QFETCH(bool, isRestored);
    restoreKilledAt(point);
    QCOMPARE(foundIn(profile()), isRestored ? m_ofBackup : m_ofProfile);
    QCOMPARE(foundIn(profile()), isRestored ? m_ofBackup : m_ofProfile);
    // Nothing waits any more, and what was there is kept beside it.
    const auto files = QDir(profile()).entryList({u"*.sqlite*"_s}, QDir::Files, QDir::Name);
    QVERIFY2(!files.contains(u"restoring.sqlite"_s) || !isRestored, qPrintable(files.join(u' ')));
    QCOMPARE(files.filter(u"history-before-"_s).size(), isRestored ? 1 : 0);
}

void RestoreKillsTest::whatWasThereIsSetAsideWithItsLog_data()
{
    QTest::addColumn<QString>("point");
    for (const auto &point : {"restore.ready", "restore.aside", "restore.aside:2", "restore.placed"})
        QTest::addRow("%s", point) << QString::fromLatin1(point);
}

void RestoreKillsTest::whatWasThereIsSetAsideWithItsLog()
{
    QFETCH(QString, point);
    const QString log = samples::pathOf(profile()) + u"-wal"_s;
    QFile file(log);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("what is left of a log") > 0);
    file.close();
    const auto before = contentOf(samples::pathOf(profile()));
    restoreKilledAt(point);
    QCOMPARE(foundIn(profile()), m_ofBackup);
    const auto aside = QDir(profile()).entryList({u"history-before-*.sqlite"_s}, QDir::Files);
    QCOMPARE(aside.size(), 1);
    const QString path = profile() + u'/' + aside.front();
    QCOMPARE(contentOf(path), before);
    QCOMPARE(contentOf(path + u"-wal"_s), "what is left of a log");
}

QTEST_GUILESS_MAIN(RestoreKillsTest)

#include "tst_restorekills.moc"
