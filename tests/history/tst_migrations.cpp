// SPDX-License-Identifier: MIT
#include "app/history/fileheader.h"
#include "app/history/migrations.h"
#include "samples.h"

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
    void refuseAFileFromTheFuture();
    void refuseAFileThatIsNotOurs();
    void runOnceHoweverManyRunThem();
    void manyFirstProgramsMakeOneDataKey();
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
    QCOMPARE(
        tables,
        QStringList({u"audit"_s, u"checks"_s, u"keys"_s, u"notes"_s, u"older_keys"_s, u"patients"_s, u"restored"_s}));
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

QTEST_GUILESS_MAIN(MigrationsTest)

#include "tst_migrations.moc"
