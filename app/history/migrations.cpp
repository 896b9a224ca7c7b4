// SPDX-License-Identifier: MIT
#include "app/history/migrations.h"

#include "app/domain/crashpoint.h"
#include "app/history/fileheader.h"
#include "app/history/statement.h"
#include "app/history/transaction.h"

#include <QList>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// What each version brought. Append; never edit what a released program has run.
static QStringList recordsAndKeys()
{
    return {
        u"CREATE TABLE patients (id BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE checks (id BLOB NOT NULL UNIQUE, patient_id BLOB NOT NULL REFERENCES patients (id),"
        " asked_at INTEGER NOT NULL, standing TEXT NOT NULL, lease TEXT, next_look_at INTEGER,"
        " line_sealed BLOB NOT NULL, body_sealed BLOB NOT NULL) STRICT"_s,
        u"CREATE INDEX checks_by_time ON checks (asked_at, id, standing)"_s,
        u"CREATE INDEX checks_by_standing ON checks (standing, next_look_at)"_s,
        u"CREATE INDEX checks_by_patient ON checks (patient_id)"_s,
        u"CREATE TABLE keys (slot TEXT NOT NULL UNIQUE, sealed BLOB NOT NULL) STRICT"_s,
    };
}

static QStringList nextLooks()
{
    return {
        // Records of format 2 are in it from here on, which a program of version 1 could not read.
        u"CREATE INDEX checks_by_next_look ON checks (next_look_at, asked_at, id) WHERE next_look_at IS NOT NULL"_s,
    };
}

static QStringList newKeysAndAudit()
{
    return {
        // What a passphrase's slot key is made with; seals name their key from here on.
        u"ALTER TABLE keys ADD COLUMN making TEXT"_s,
        u"ALTER TABLE keys ADD COLUMN key_name BLOB"_s,
        u"CREATE TABLE older_keys (name BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL,"
        " tables_done INTEGER NOT NULL DEFAULT 0, row_done INTEGER NOT NULL DEFAULT 0) STRICT"_s,
        u"CREATE TABLE audit (seq INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE notes (name TEXT NOT NULL UNIQUE, sealed BLOB NOT NULL) STRICT"_s,
        u"CREATE TABLE restored (row_done INTEGER NOT NULL, row_last INTEGER NOT NULL) STRICT"_s,
        u"DROP INDEX checks_by_patient"_s,
        u"CREATE INDEX checks_by_patient ON checks (patient_id, asked_at)"_s,
    };
}

static QStringList findingAtOnce()
{
    return {
        // When an answer came, and since when one by phone waits to be opened: what the guard against a second
        // question, and the list of news, are found by.
        u"ALTER TABLE checks ADD COLUMN answered_at INTEGER"_s,
        u"ALTER TABLE checks ADD COLUMN news_at INTEGER"_s,
        u"CREATE INDEX checks_by_answer ON checks (answered_at) WHERE answered_at IS NOT NULL"_s,
        u"CREATE INDEX checks_by_news ON checks (news_at) WHERE news_at IS NOT NULL"_s,
        u"CREATE TABLE shelf (block INTEGER PRIMARY KEY, changed INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT"_s,
        u"CREATE INDEX shelf_by_change ON shelf (changed)"_s,
        u"CREATE TABLE unshelved (row_done INTEGER NOT NULL) STRICT"_s,
        u"INSERT INTO unshelved SELECT 0 WHERE EXISTS (SELECT 1 FROM patients)"_s,
    };
}

static QStringList identity()
{
    return {
        // Records of format 4 are in it from here on, which a program of version 4 could not read. By its identity
        // a history knows its own backups.
        u"CREATE TABLE identity (id BLOB NOT NULL) STRICT"_s,
        u"INSERT INTO identity VALUES (randomblob(16))"_s,
    };
}

/// One entry per version, in order.
static QList<QStringList> migrations()
{
    return {recordsAndKeys(), nextLooks(), newKeysAndAudit(), findingAtOnce(), identity()};
}

int newestVersion()
{
    return int(migrations().size());
}

/// Both change in one transaction, the version is read first: so this is true only of a file that is ours.
static bool isCurrent(const QSqlDatabase &database)
{
    const auto version = Statement(database, u"PRAGMA user_version"_s).single();
    const auto application = Statement(database, u"PRAGMA application_id"_s).single();
    return version && application && version->toInt() == newestVersion() && application->toUInt() == ApplicationId;
}

/// Where the file stands, from 0; a file that is neither empty nor ours is Foreign. Within a transaction: another
/// process may write between one look and the next.
static Result<int> versionOf(const QSqlDatabase &database)
{
    const auto version = Statement(database, u"PRAGMA user_version"_s).single();
    if (!version)
        return version.failure();
    const auto application = Statement(database, u"PRAGMA application_id"_s).single();
    if (!application)
        return application.failure();
    const auto entries = Statement(database, u"SELECT count(*) FROM sqlite_schema"_s).single();
    if (!entries)
        return entries.failure();

    const bool isEmpty = version->toInt() == 0 && entries->toInt() == 0;
    if (!isEmpty && application->toUInt() != ApplicationId)
        return Failure{Failure::Kind::Foreign};
    if (quint32(version->toInt()) > quint32(newestVersion()))
        return Failure{Failure::Kind::Newer};
    return version->toInt();
}

static Result<Done> runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const auto &sql : statements) {
        if (const auto ran = Statement(database, sql).run(); !ran)
            return ran;
    }
    return Done{};
}

static Result<Done> migrateFrom(const QSqlDatabase &database, int version)
{
    const auto steps = migrations();
    for (auto step = version; step < steps.size(); ++step) {
        if (const auto ran = runAll(database, steps.at(step)); !ran)
            return ran;
    }
    return runAll(
        database,
        {u"PRAGMA application_id = %1"_s.arg(ApplicationId), u"PRAGMA user_version = %1"_s.arg(steps.size())});
}

/// What a step would make is there already, or what it changes is not: the file is not of the version that it says.
static Failure whyNot(const Failure &failure)
{
    return failure.kind == Failure::Kind::Broken ? Failure{Failure::Kind::Damaged, u"version"_s, failure.said}
                                                 : failure;
}

Result<Done> migrate(QSqlDatabase &database)
{
    // Without a transaction, which a file that is only read would refuse.
    if (isCurrent(database))
        return Done{};

    crashPoint("migrate", "begin");
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    const auto version = versionOf(database);
    if (!version)
        return version.failure();
    if (const auto migrated = migrateFrom(database, *version); !migrated)
        return whyNot(migrated.failure());
    crashPoint("migrate", "worked");
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    crashPoint("migrate", "committed");
    // An older program looks for the version in the file itself, not in its log.
    (void)Statement(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run();
    return Done{};
}

} // namespace coverdesk
