// SPDX-License-Identifier: MIT
#include "app/history/fileheader.h"
#include "app/history/historyfile.h"
#include "app/history/migrations.h"
#include "samples.h"

#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <future>
#include <memory>

using namespace Qt::StringLiterals;
using namespace coverdesk;

class MigrationsTest : public QObject
{
    Q_OBJECT

private slots:
    void fillAnEmptyFile();
    void leaveACurrentFileAlone();
    void changeTheTablesWithEveryVersion();
    void refuseAFileFromTheFuture();
    void refuseAFileThatIsNotOurs();
    void runOnceHoweverManyRunThem();
    void manyFirstProgramsMakeOneDataKey();
    void surviveBeingKilled_data();
    void surviveBeingKilled();
};

/// Opens the file by a connection of that name for as long as \a use takes.
template <typename Use>
static auto withDatabase(const QString &path, Use use)
{
    const auto name = QUuid::createUuid().toString();
    const auto close = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    database.open();
    const auto result = use(database);
    database = {};
    return result;
}

static Result<Done> migrateFile(const QString &path)
{
    return withDatabase(path, [](QSqlDatabase &database) { return migrate(database); });
}

void MigrationsTest::fillAnEmptyFile()
{
    QTemporaryDir folder;
    const auto path = samples::pathOf(folder.path());
    QVERIFY(migrateFile(path));
    auto tables = withDatabase(path, [](auto &database) { return database.tables(); });
    tables.sort();
    QCOMPARE(tables,
             QStringList({u"audit"_s, u"checks"_s, u"identity"_s, u"keys"_s, u"notes"_s, u"older_keys"_s, u"patients"_s,
                          u"restored"_s, u"shelf"_s, u"unshelved"_s}));
    QCOMPARE(samples::edit(folder.path(), u"PRAGMA user_version"_s).toInt(), newestVersion());
    QCOMPARE(samples::edit(folder.path(), u"PRAGMA application_id"_s).toUInt(), ApplicationId);
    QVERIFY(fitsThisProgram(path));
}

void MigrationsTest::leaveACurrentFileAlone()
{
    QTemporaryDir folder;
    const auto path = samples::pathOf(folder.path());
    QVERIFY(migrateFile(path));
    const auto before = samples::edit(folder.path(), u"PRAGMA schema_version"_s);
    QVERIFY(migrateFile(path));
    QCOMPARE(samples::edit(folder.path(), u"PRAGMA schema_version"_s), before);
}

/// By which a newer program's file is told from one whose version a spoilt bit changed.
void MigrationsTest::changeTheTablesWithEveryVersion()
{
    QSet<QString> known;
    const auto look = [&known](const QString &folder) {
        known.insert(samples::edit(folder, u"SELECT group_concat(sql) FROM sqlite_schema"_s).toString());
    };
    for (int version = 1; version < newestVersion(); ++version) {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(QStringLiteral(COVERDESK_SOURCE_DIR "/tests/data/history/format%1.sqlite").arg(version),
                            samples::pathOf(folder.path())));
        look(folder.path());
    }
    QTemporaryDir folder;
    QVERIFY(migrateFile(samples::pathOf(folder.path())));
    look(folder.path());
    QCOMPARE(known.size(), newestVersion());
}

void MigrationsTest::refuseAFileFromTheFuture()
{
    QTemporaryDir folder;
    QVERIFY(migrateFile(samples::pathOf(folder.path())));
    samples::edit(folder.path(), u"PRAGMA user_version = 99"_s);
    QCOMPARE(migrateFile(samples::pathOf(folder.path())).failure().kind, Failure::Kind::Newer);
    samples::edit(folder.path(), u"PRAGMA user_version = -1"_s);
    QCOMPARE(migrateFile(samples::pathOf(folder.path())).failure().kind, Failure::Kind::Newer);
}

void MigrationsTest::refuseAFileThatIsNotOurs()
{
    QTemporaryDir folder;
    samples::edit(folder.path(), u"CREATE TABLE recipes (name TEXT)"_s);
    QCOMPARE(migrateFile(samples::pathOf(folder.path())).failure().kind, Failure::Kind::Foreign);
    QCOMPARE(samples::edit(folder.path(), u"PRAGMA user_version"_s).toInt(), 0);
}

void MigrationsTest::runOnceHoweverManyRunThem()
{
    for (int round = 0; round < 10; ++round) {
        QTemporaryDir folder;
        const auto path = samples::pathOf(folder.path());
        std::vector<std::future<bool>> runs;
        for (int run = 0; run < 12; ++run)
            runs.push_back(std::async(std::launch::async, [&path] { return bool(migrateFile(path)); }));
        for (auto &run : runs)
            QVERIFY(run.get());
    }
}

void MigrationsTest::manyFirstProgramsMakeOneDataKey()
{
    QTemporaryDir folder;
    const QString peer = QCoreApplication::applicationDirPath() + u"/historypeer"_s;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int program = 0; program < 12; ++program) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->start(peer, {folder.filePath(u"profile"_s), u"start"_s});
    }
    QByteArrayList words;
    for (const auto &program : programs) {
        QVERIFY(program->waitForFinished());
        words.append(program->readAllStandardOutput().trimmed());
    }
    QCOMPARE(words.count("made"), 1);
    QCOMPARE(words.count("taken"), 11);
    QCOMPARE(samples::edit(folder.filePath(u"profile"_s), u"SELECT count(*) FROM keys"_s).toInt(), 1);
}

void MigrationsTest::surviveBeingKilled_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("isDone");
    for (int version = 1; version < newestVersion(); ++version) {
        const auto name = u"format%1.sqlite"_s.arg(version);
        QTest::addRow("%d begin", version) << name << u"migrate.begin"_s << false;
        QTest::addRow("%d worked", version) << name << u"migrate.worked"_s << false;
        QTest::addRow("%d committed", version) << name << u"migrate.committed"_s << true;
    }
}

/// What a file of an older version shows, all of it opened.
static std::vector<CheckLine> linesIn(const QString &folder)
{
    HistoryFile file(folder, &QDateTime::currentDateTimeUtc);
    const auto known = file.open();
    if (!known || !file.unlock(known->front().id, QByteArray(32, 'p')) || !file.verify() || !file.verify()->isEmpty())
        return {};
    return file.directory()->lines;
}

void MigrationsTest::surviveBeingKilled()
{
    QFETCH(QString, name);
    QFETCH(QString, point);
    const QString old = QLatin1StringView(COVERDESK_SOURCE_DIR) + u"/tests/data/history/"_s + name;
    QTemporaryDir undisturbed;
    QTemporaryDir folder;
    for (const auto &copy : {undisturbed.path(), folder.path()}) {
        QVERIFY(QFile::copy(old, samples::pathOf(copy)));
        QVERIFY(QFile::setPermissions(samples::pathOf(copy), QFile::ReadOwner | QFile::WriteOwner));
    }
    const auto before = samples::edit(folder.path(), u"PRAGMA user_version"_s).toInt();
    const auto lines = linesIn(undisturbed.path());
    QVERIFY(!lines.empty());

    const QString peer = QCoreApplication::applicationDirPath() + u"/historypeer"_s;
    QProcess killed;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"COVERDESK_CRASH_AT"_s, point);
    killed.setProcessEnvironment(environment);
    killed.start(peer, {folder.path(), u"migrate"_s});
    QVERIFY(killed.waitForFinished());
    QVERIFY2(!killed.readAllStandardOutput().contains("migrated"), "it was not killed");
    // Old or new, never between.
    QFETCH(bool, isDone);
    QCOMPARE(samples::edit(folder.path(), u"PRAGMA user_version"_s).toInt(), isDone ? newestVersion() : before);

    QProcess again;
    again.start(peer, {folder.path(), u"migrate"_s});
    QVERIFY(again.waitForFinished());
    QCOMPARE(again.readAllStandardOutput().trimmed(), "migrated");
    QCOMPARE(linesIn(folder.path()), lines);
}

QTEST_GUILESS_MAIN(MigrationsTest)

#include "tst_migrations.moc"
