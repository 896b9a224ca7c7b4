// SPDX-License-Identifier: MIT
#include "app/domain/transitions.h"
#include "app/history/backupjob.h"
#include "app/history/history.h"
#include "app/history/migrations.h"
#include "app/history/restore.h"
#include "app/history/restoredmark.h"
#include "filebytes.h"
#include "samples.h"
#include "tests/support/await.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace coverdesk;
using coverdesk::testing::await;
using coverdesk::testing::contentOf;
using coverdesk::testing::write;

class RestoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void bringsBackWhatWasKept();
    void setsAsideWhatWasThere();
    void refusesWhatIsNoBackup_data();
    void refusesWhatIsNoBackup();
    void isForNobodyElseThere();
    void isRefusedWhileTheBackupIsInUse();
    void asksAPersonAboutEveryOpenCheck();
    void knowsABackupThatWasPutThereByHand();
    void restoresAnOlderProgramsFile_data();
    void restoresAnOlderProgramsFile();
    void survivesBeingKilled_data();
    void survivesBeingKilled();
    void goesOnHandingToPeopleWhereItWasKilled_data();
    void goesOnHandingToPeopleWhereItWasKilled();
    void restoresTenThousandByThePhrase();

private:
    QString profile() const { return m_folder->path(); }
    QStringList files() const { return QDir(profile()).entryList({u"*.sqlite*"_s}, QDir::Files, QDir::Name); }
    Result<Done> restore(const QString &file) { return restoreHistory(file, profile(), m_now); }

    QTemporaryDir m_source;
    QString m_backup;
    std::vector<CheckLine> m_lines;
    std::optional<QTemporaryDir> m_folder;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

static SlotWithKey phraseSlot()
{
    return {{QUuid(u"33333333-3333-4333-8333-333333333333"_s), u"phrase"_s}, QByteArray(32, 'w')};
}

/// So many checks, one of every open standing and the rest answered, in one transaction.
static void fill(HistoryFile &file, int answered)
{
    if (!samples::unlocked(file) || !file.keyTable().add(phraseSlot(), file.dataKey()))
        qFatal("the history cannot be opened");
    const auto first = file.add(samples::answered(samples::check()));
    const auto filled = file.within("fill", [&]() -> Result<Done> {
        CheckTable checks(file.database(), file.cipher());
        const auto put = [&](Check check) {
            check.patientId = first->patientId;
            check.nextLookAt = isSettled(check.standing) ? std::nullopt : std::optional(check.askedAt);
            return checks.insert({check, {}});
        };
        for (const auto standing : openStandings()) {
            auto check = samples::check();
            check.standing = standing;
            if (const auto kept = put(check); !kept)
                return kept;
        }
        for (int count = 1; count < answered; ++count) {
            if (const auto kept = put(samples::answered(samples::check())); !kept)
                return kept;
        }
        return Done{};
    });
    if (!filled)
        qFatal("the checks cannot be kept");
}

void RestoreTest::initTestCase()
{
    HistoryFile file(m_source.path(), &QDateTime::currentDateTimeUtc);
    fill(file, 5);
    const auto made = BackupJob(file).run();
    QVERIFY(made);
    m_backup = backupFolderOf(m_source.path()) + u'/' + made->name;
    m_lines = file.directory()->lines;
}

void RestoreTest::init()
{
    m_folder.emplace();
}

void RestoreTest::bringsBackWhatWasKept()
{
    History history(profile());
    QVERIFY(await(history.backups().restore(m_backup)));
    QCOMPARE(files(), QStringList{u"history.sqlite"_s});
    const auto known = await(history.open());
    QCOMPARE(known->size(), size_t(2));
    QVERIFY(await(history.unlock(phraseSlot().slot.id, phraseSlot().key)));
    QCOMPARE(await(history.directory())->lines, m_lines);
    QCOMPARE(await(history.verify()), Result<QStringList>(QStringList()));
    QCOMPARE(await(history.backups().needsSettling()), Result<bool>(true));
}

void RestoreTest::setsAsideWhatWasThere()
{
    const auto day = m_now.toLocalTime().date().toString(Qt::ISODate);
    QByteArray before;
    for (const auto &name : {u"history-before-%1.sqlite"_s, u"history-before-%1-2.sqlite"_s}) {
        {
            HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
            QVERIFY(samples::unlocked(file));
            QVERIFY(file.add(samples::check()));
        }
        write(samples::pathOf(profile()) + u"-wal"_s, "what is left of a log");
        before = contentOf(samples::pathOf(profile()));
        QVERIFY(restore(m_backup));
        QCOMPARE(contentOf(profile() + u'/' + name.arg(day)), before);
        QCOMPARE(contentOf(profile() + u'/' + name.arg(day) + u"-wal"_s), "what is left of a log");
        QVERIFY(!QFile::exists(samples::pathOf(profile()) + u"-wal"_s));
    }
    QCOMPARE(files().size(), 5);
}

void RestoreTest::refusesWhatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Failure::Kind>("kind");
    const auto good = contentOf(m_backup);
    auto newer = good;
    newer[63] = char(newestVersion() + 1);
    newer.replace("older_keys", "newer_keys");
    auto damaged = good;
    damaged[17] = 3; // the size of a page
    auto schema = good;
    schema.replace(100, 20, QByteArray(20, '\xff'));
    QTest::addRow("empty") << QByteArray() << Failure::Kind::Foreign;
    QTest::addRow("a text") << QByteArray(5000, 'a') << Failure::Kind::Foreign;
    QTest::addRow("a newer program's") << newer << Failure::Kind::Newer;
    QTest::addRow("a broken header") << damaged << Failure::Kind::Damaged;
    QTest::addRow("a broken first page") << schema << Failure::Kind::Damaged;
    QTest::addRow("cut within the header") << good.first(50) << Failure::Kind::Foreign;
    QTest::addRow("cut short") << good.first(good.size() - 4096) << Failure::Kind::Damaged;
}

void RestoreTest::refusesWhatIsNoBackup()
{
    QFETCH(QByteArray, content);
    {
        HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
        QVERIFY(samples::unlocked(file));
    }
    const auto before = contentOf(samples::pathOf(profile()));
    QTemporaryDir elsewhere;
    const auto path = elsewhere.filePath(u"backup.sqlite"_s);
    QCOMPARE(restore(path).failure().kind, Failure::Kind::NotFound);
    write(path, content);
    const auto refused = restore(path);
    QVERIFY(!refused);
    QTEST(refused.failure().kind, "kind");
    QCOMPARE(contentOf(path), content);
    QCOMPARE(contentOf(samples::pathOf(profile())), before);
    QCOMPARE(files(), QStringList{u"history.sqlite"_s});
}

void RestoreTest::isForNobodyElseThere()
{
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    QCOMPARE(restore(m_backup).failure().kind, Failure::Kind::InUse);
    file.close();
    QVERIFY(restore(m_backup));
}

void RestoreTest::isRefusedWhileTheBackupIsInUse()
{
    HistoryFile file(m_source.path(), &QDateTime::currentDateTimeUtc);
    QVERIFY(file.open());
    QCOMPARE(restore(samples::pathOf(m_source.path())).failure().kind, Failure::Kind::InUse);
    file.close();
    QVERIFY(restore(samples::pathOf(m_source.path())));
}

void RestoreTest::asksAPersonAboutEveryOpenCheck()
{
    QVERIFY(restore(m_backup));
    History history(profile());
    QVERIFY(await(history.open()));
    QVERIFY(await(history.unlock(samples::slot(), samples::slotKey())));
    const auto until = m_now.addSecs(60);
    const auto same = [](const Check &check) { return std::optional(check); };
    QCOMPARE(await(history.due(m_now.addDays(1))), Result<std::vector<QUuid>>(std::vector<QUuid>()));
    const auto open = await(history.unsettled());
    QCOMPARE(open->size(), openStandings().size());
    for (const auto &id : *open)
        QCOMPARE(await(history.claim(id, until, same)).failure().code, u"restored"_s);
    // What is asked from here on is nobody's past.
    const auto fresh = await(history.add(samples::check()));
    QCOMPARE(await(history.due(m_now.addDays(1))), Result<std::vector<QUuid>>({fresh->id}));
    // One that does not open keeps none of the others.
    samples::edit(profile(), u"UPDATE checks SET asked_at = asked_at + 1 WHERE standing = 'tracking'"_s);

    QCOMPARE(await(history.backups().settleAfterRestore()), Result<bool>(false));
    QCOMPARE(await(history.backups().needsSettling()), Result<bool>(false));
    for (const auto &id : *open) {
        const auto check = await(history.check(id));
        if (check)
            QCOMPARE(check->failure, std::optional(causeOfRestored()));
        else
            QCOMPARE(check.failure().kind, Failure::Kind::Damaged);
    }
    QCOMPARE(await(history.check(fresh->id)), fresh);
    QVERIFY(await(history.claim(fresh->id, until, same)));
    const auto answered = await(history.directory())->lines;
    QCOMPARE(std::count_if(answered.cbegin(), answered.cend(),
                           [](const CheckLine &line) { return line.standing == Standing::Answered; }),
             5);
    QCOMPARE(await(history.backups().settleAfterRestore()), Result<bool>(false));
}

void RestoreTest::knowsABackupThatWasPutThereByHand()
{
    QVERIFY(QFile::copy(m_backup, samples::pathOf(profile())));
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    QCOMPARE(RestoredMark(file.database()).isSet(), Result<bool>(true));
    QCOMPARE(file.due(m_now.addDays(1)), Result<std::vector<QUuid>>(std::vector<QUuid>()));
}

void RestoreTest::restoresAnOlderProgramsFile_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &version : {"1", "2", "3"})
        QTest::addRow("%s", version) << u"format%1.sqlite"_s.arg(QLatin1StringView(version));
}

void RestoreTest::restoresAnOlderProgramsFile()
{
    QFETCH(QString, name);
    const QString path = QStringLiteral(COVERDESK_SOURCE_DIR "/tests/data/history/") + name;
    const auto before = contentOf(path);
    QVERIFY(!before.isEmpty());
    QVERIFY(restore(path));
    QCOMPARE(contentOf(path), before);
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(!file.open()->empty());
    QCOMPARE(RestoredMark(file.database()).isSet(), Result<bool>(true));
}

static QByteArray peer(const QStringList &arguments, const QString &crashAt = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERDESK_CRASH_AT"_s, crashAt);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + u"/backuppeer"_s, arguments);
    if (!process.waitForFinished())
        qFatal("the other program does not end");
    return process.readAllStandardOutput().trimmed();
}

void RestoreTest::survivesBeingKilled_data()
{
    QTest::addColumn<QString>("point");
    for (const auto &point :
         {"restore.copied", "restore.flushed", "restore.aside", "restore.aside:2", "restore.placed"})
        QTest::addRow("%s", point) << QString::fromLatin1(point);
}

void RestoreTest::survivesBeingKilled()
{
    QFETCH(QString, point);
    {
        HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
        QVERIFY(samples::unlocked(file));
        QVERIFY(file.add(samples::check()));
    }
    write(samples::pathOf(profile()) + u"-wal"_s, "what is left of a log");
    const auto old = contentOf(samples::pathOf(profile()));
    QVERIFY(peer({profile(), u"restore"_s, m_backup}, point) != "restored");

    // What was there is there, under one name or the other; what stands in its place is whole.
    const auto contents = [this] {
        QList<QByteArray> found;
        for (const auto &name : files())
            found.append(contentOf(profile() + u'/' + name));
        return found;
    };
    QVERIFY(contents().contains(old));
    QVERIFY(contents().contains("what is left of a log"));
    const auto there = contentOf(samples::pathOf(profile()));
    QVERIFY(there.isEmpty() || there == old || point == "restore.placed"_L1);

    QCOMPARE(peer({profile(), u"restore"_s, m_backup}), "restored");
    QVERIFY(contents().contains(old));
    QVERIFY(contents().contains("what is left of a log"));
    QVERIFY(!files().contains(u"restoring.sqlite"_s));
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    QCOMPARE(file.directory()->lines, m_lines);
    QCOMPARE(file.verify(), Result<QStringList>(QStringList()));
    QCOMPARE(RestoredMark(file.database()).isSet(), Result<bool>(true));
}

void RestoreTest::goesOnHandingToPeopleWhereItWasKilled_data()
{
    QTest::addColumn<QString>("point");
    for (const auto &point : {"settle.begin", "settle.worked", "settle.committed", "settle.worked:2"})
        QTest::addRow("%s", point) << QString::fromLatin1(point);
}

void RestoreTest::goesOnHandingToPeopleWhereItWasKilled()
{
    QFETCH(QString, point);
    QString backup;
    QTemporaryDir source;
    {
        HistoryFile file(source.path(), &QDateTime::currentDateTimeUtc);
        QVERIFY(samples::unlocked(file));
        for (int count = 0; count < 250; ++count)
            QVERIFY(file.add(samples::check()));
        const auto made = BackupJob(file).run();
        QVERIFY(made);
        backup = backupFolderOf(source.path()) + u'/' + made->name;
    }
    QVERIFY(restore(backup));
    QVERIFY(peer({profile(), u"settle"_s}, point) != "settled");
    {
        HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
        QVERIFY(samples::unlocked(file));
        QCOMPARE(file.due(m_now.addDays(1)), Result<std::vector<QUuid>>(std::vector<QUuid>()));
    }
    QCOMPARE(peer({profile(), u"settle"_s}), "settled");
    HistoryFile file(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(samples::unlocked(file));
    const auto lines = file.directory()->lines;
    QCOMPARE(lines.size(), size_t(250));
    QVERIFY(std::all_of(lines.cbegin(), lines.cend(),
                        [](const CheckLine &line) { return line.standing == Standing::NeedsPerson; }));
}

void RestoreTest::restoresTenThousandByThePhrase()
{
    const auto many = qEnvironmentVariableIntValue("COVERDESK_DRILL") > 0 ? 10'000 : 2'000;
    QTemporaryDir source;
    HistoryFile there(source.path(), &QDateTime::currentDateTimeUtc);
    fill(there, many);
    QElapsedTimer clock;
    clock.start();
    const auto made = BackupJob(there).run();
    QVERIFY(made && made->isWhole);
    const auto backedUp = clock.restart();
    const auto lines = there.directory()->lines;
    QCOMPARE(lines.size(), size_t(many) + openStandings().size());

    QVERIFY(restore(backupFolderOf(source.path()) + u'/' + made->name));
    const auto restored = clock.restart();
    HistoryFile here(profile(), &QDateTime::currentDateTimeUtc);
    QVERIFY(here.open());
    QVERIFY(here.unlock(phraseSlot().slot.id, phraseSlot().key));
    QCOMPARE(RestoredMark::settleSome(here), Result<bool>(false));
    const auto found = here.directory()->lines;
    QCOMPARE(found.size(), lines.size());
    const auto opened = clock.restart();
    QCOMPARE(here.verify(), Result<QStringList>(QStringList()));
    qInfo("%d checks, %lld bytes: backup %lld ms, restore %lld ms, open and hand over %lld ms, verify %lld ms", many,
          made->bytes, backedUp, restored, opened, clock.elapsed());
}

QTEST_GUILESS_MAIN(RestoreTest)

#include "tst_restore.moc"
