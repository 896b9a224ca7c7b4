// SPDX-License-Identifier: MIT
#include "app/history/spoiltheader.h"

#include "app/history/connection.h"
#include "app/history/fileheader.h"
#include "app/history/migrations.h"
#include "app/history/salvagerow.h"
#include "app/history/statement.h"

#include <QFile>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace coverdesk {

// https://www.sqlite.org/fileformat2.html, "The Database Header"
static constexpr qint64 HeaderSize = 100;
static constexpr qsizetype VersionAt = 60;
static constexpr qint64 UsualPage = 4096;

// No program that is still about is so many versions ahead.
static constexpr quint32 MostAhead = 50;

/// What the tables and indexes of a history are made by, of the version that this program makes.
static QSet<QString> ourSchema()
{
    Connection connection(u":memory:"_s, Connection::Access::Write);
    auto database = connection.database();
    if (!connection.open() || !migrate(database))
        return {};
    QSet<QString> made;
    Statement statement(database, u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"_s);
    const auto read = statement.forEach([&made](const QSqlQuery &row) { made.insert(row.value(0).toString()); });
    return read ? made : QSet<QString>();
}

/// Of an entry of SQLite's own table: what made a table or index; empty where it is none.
static QString schemaIn(const PageRecord &record)
{
    constexpr size_t Columns = 5;
    const bool isIt = !record.isOfIndex && record.values.size() == Columns
        && record.values.front().typeId() == QMetaType::QString && record.values.at(3).typeId() == QMetaType::LongLong;
    return isIt ? record.values.back().toString() : QString();
}

namespace {

    /// What of a history is found on the pages of a file.
    struct Traces
    {
        QSet<QString> schema = {};
        bool hasKeys = false;
        bool hasChecks = false;
    };

} // namespace

static Traces tracesIn(const QString &path)
{
    Traces found;
    PageScan scan(path);
    const auto see = [&found](const PageRecord &record) {
        if (const auto made = schemaIn(record); !made.isEmpty())
            found.schema.insert(made);
        const auto row = salvageRowIn(record);
        found.hasKeys = found.hasKeys || (row && row->table == SalvageRow::Table::Keys);
        found.hasChecks = found.hasChecks || (row && row->table == SalvageRow::Table::Checks);
    };
    // The tables and the keys lie at the beginning.
    const auto isToGoOn = [&found](qint64, qint64) { return found.schema.isEmpty() || !found.hasKeys; };
    (void)scan.run(see, isToGoOn);
    return found;
}

static quint32 versionOf(const QString &path)
{
    QFile file(path);
    const auto header = file.open(QIODevice::ReadOnly) ? file.read(HeaderSize) : QByteArray();
    return header.size() == HeaderSize ? qFromBigEndian<quint32>(header.constData() + VersionAt) : 0;
}

bool isOursWithSpoiltHeader(const QString &path, const Failure &said)
{
    const auto found = tracesIn(path);
    const auto ours = ourSchema();
    if (!found.hasKeys || ours.isEmpty())
        return false;
    if (said.kind == Failure::Kind::Newer && versionOf(path) <= quint32(newestVersion()) + MostAhead)
        return found.schema == ours;
    // Another program may well keep names and bytes as our keys are.
    return found.hasChecks || found.schema.intersects(ours);
}

/// Of a history: a kind of file, pages of 4096 bytes of which all is used, a log, and fractions that never differ.
static QByteArray beginning()
{
    return QByteArrayLiteral("SQLite format 3\0\x10\x00\x02\x02\x00\x40\x20\x20");
}

Result<Done> mendHeader(const QString &copy)
{
    constexpr qsizetype FormatAt = 47;
    constexpr qsizetype EncodingAt = 59;
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite))
        return Failure{Failure::Kind::ReadOnly, {}, file.errorString()};
    auto page = file.read(HeaderSize);
    if (page.size() < HeaderSize)
        page = QByteArray(UsualPage, '\0');
    page.replace(0, beginning().size(), beginning());
    page[FormatAt] = 4;
    page[EncodingAt] = 1;
    const bool isWritten = file.seek(0) && file.write(page) == page.size() && file.flush();
    return isWritten ? Result<Done>(Done{}) : Failure{Failure::Kind::DiskFull, {}, file.errorString()};
}

} // namespace coverdesk
