// SPDX-License-Identifier: MIT
#include "app/history/salvage.h"

#include "app/domain/crashpoint.h"
#include "app/history/connection.h"
#include "app/history/durable.h"
#include "app/history/fileheader.h"
#include "app/history/historyfiles.h"
#include "app/history/migrations.h"
#include "app/history/ownerfolder.h"
#include "app/history/salvagerow.h"
#include "app/history/shelving.h"
#include "app/history/spoiltheader.h"
#include "app/history/statement.h"
#include "app/history/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace coverdesk {

bool isOfWholeFile(const Failure &failure)
{
    // SQLite's own codes are numbers.
    const bool isOfSqlite = failure.code.toInt() > 0;
    const QStringList ours{u"version"_s, u"header"_s, u"log"_s};
    return (failure.kind == Failure::Kind::Damaged || failure.kind == Failure::Kind::Broken)
        && (isOfSqlite || ours.contains(failure.code));
}

QString salvagedPathOf(const QString &profile)
{
    return profile % u"/salvaged.sqlite"_s;
}

/// Of the damaged file and its log, which SQLite brings together.
static QString mergedPathOf(const QString &profile)
{
    return profile % u"/salvaging.sqlite"_s;
}

static void removeHistory(const QString &path)
{
    for (const auto &ending : historyEndings())
        QFile::remove(path + ending);
}

void removeSalvaged(const QString &profile)
{
    removeHistory(mergedPathOf(profile));
    removeHistory(salvagedPathOf(profile));
}

/// Counts what is there, and gives each row to \a take.
class SalvageTally
{
public:
    using Take = std::function<void(const SalvageRow &)>;

    explicit SalvageTally(Take take = [](const SalvageRow &) {})
        : m_take(std::move(take))
    {}

    void see(const PageRecord &record);
    /// How many pages there are of how many.
    void setPages(qint64 left, qint64 meant);
    Salvage sum() const;

private:
    void count(const SalvageRow &row);

    Take m_take;
    QSet<QUuid> m_known;
    QSet<QUuid> m_checks;
    QSet<QUuid> m_named;
    QSet<QUuid> m_patients;
    bool m_hasKeys = false;
    qint64 m_left = 1;
    qint64 m_meant = 1;
};

void SalvageTally::setPages(qint64 left, qint64 meant)
{
    m_left = std::max<qint64>(1, left);
    m_meant = std::max<qint64>(1, meant);
}

void SalvageTally::see(const PageRecord &record)
{
    if (const auto check = checkInIndex(record))
        m_known.insert(*check);
    if (const auto row = salvageRowIn(record)) {
        count(*row);
        m_take(*row);
    }
}

void SalvageTally::count(const SalvageRow &row)
{
    const auto id = [&row](size_t column) { return QUuid::fromRfc4122(row.record.values.at(column).toByteArray()); };
    if (row.table == SalvageRow::Table::Checks) {
        m_known.insert(id(0));
        m_named.insert(id(1));
        if (row.record.isWhole)
            m_checks.insert(id(0));
    }
    if (row.table == SalvageRow::Table::Patients && row.record.isWhole)
        m_patients.insert(id(0));
    m_hasKeys = m_hasKeys || row.table == SalvageRow::Table::Keys;
}

/// The newest checks, and what was known of them, lie at the end that is cut off.
Salvage SalvageTally::sum() const
{
    const qint64 checks = m_checks.size();
    const auto inAll = std::max<qint64>(m_known.size(), (checks * m_meant + m_left / 2) / m_left);
    return {checks, inAll, m_patients.size(), (m_named - m_patients).size(), m_hasKeys};
}

/// Writes what it is given into a new history.
class SalvageWriter
{
public:
    explicit SalvageWriter(const QString &path)
        : m_connection(path, Connection::Access::Write)
        , m_transaction(m_connection.database())
    {}

    Result<Done> begin();
    /// Nothing more is written where anything fails.
    void take(const SalvageRow &row);
    Result<Done> finish();

private:
    Result<Done> run(const QString &sql) { return Statement(m_connection.database(), sql).run(); }

    Connection m_connection;
    Transaction m_transaction;
    std::map<SalvageRow::Table, Statement> m_insertions;
    std::optional<Failure> m_trouble;
    bool m_hasOld = false;
};

Result<Done> SalvageWriter::begin()
{
    if (const auto opened = m_connection.open(); !opened)
        return opened;
    auto database = m_connection.database();
    if (const auto made = migrate(database); !made)
        return made;
    // The rows come in no order that the lists of them have.
    if (const auto larger = run(u"PRAGMA cache_size = -64000"_s); !larger)
        return larger;
    return m_transaction.begin();
}

void SalvageWriter::take(const SalvageRow &row)
{
    if (m_trouble)
        return;
    auto &insertion =
        m_insertions.try_emplace(row.table, m_connection.database(), insertionOf(row.table)).first->second;
    insertion.bind(row.record.row);
    for (const auto &value : row.record.values)
        insertion.bind(value);
    if (const auto written = insertion.run(); !written)
        m_trouble = written.failure();
    m_hasOld = m_hasOld || (row.isOld && row.table == SalvageRow::Table::Checks);
}

Result<Done> SalvageWriter::finish()
{
    if (m_trouble)
        return *m_trouble;
    // Who is lost stays known as a record that does not open; the checks go on naming them.
    if (const auto named = run(u"INSERT INTO patients (id, sealed) SELECT DISTINCT patient_id, x'' FROM checks"
                               " WHERE patient_id NOT IN (SELECT id FROM patients)"_s);
        !named)
        return named;
    // With the first key, which opens what the shelf is made of.
    const auto left = m_hasOld ? qint64(0) : Shelving::ShelfOnly;
    if (const auto noted = Statement(m_connection.database(), u"INSERT INTO unshelved VALUES (?)"_s).bind(left).run();
        !noted)
        return noted;
    return m_transaction.commit();
}

static Result<Done> needsToBeHistory(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Failure{Failure::Kind::NotFound, u"history"_s};
    if (Connection::isOpenHere(path))
        return Failure{Failure::Kind::InUse, u"history"_s};
    const auto fits = fitsThisProgram(path);
    if (fits)
        return QFileInfo(path).size() > 0 ? fits : Failure{Failure::Kind::Foreign};
    return isOfWholeFile(fits.failure()) ? Result<Done>(Done{}) : fits;
}

static bool hasLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

/// SQLite brings the log of a file back into it when it closes it, or rolls back what was cut short, whatever it can
/// read of it else: the newest answers may be in the log alone.
static Result<QString> withItsLog(const QString &path, const QString &merged)
{
    if (!hasLog(path))
        return path;
    for (const auto &ending : {QString(), u"-wal"_s, u"-journal"_s}) {
        if (!QFileInfo::exists(path + ending))
            continue;
        if (const auto copied = copyFile(path + ending, merged + ending); !copied)
            return copied.failure();
    }
    if (const auto mended = fitsThisProgram(path) ? Result<Done>(Done{}) : mendHeader(merged); !mended)
        return mended.failure();
    Connection connection(merged, Connection::Access::Write);
    if (const auto opened = connection.open(); !opened)
        return opened.failure();
    (void)Statement(connection.database(), u"SELECT count(*) FROM sqlite_schema"_s).single();
    return merged;
}

/// Goes through the damaged file while nobody can open it.
static Result<Done> scan(const QString &profile, SalvageTally &tally, const SalvageProgress &progress)
{
    const auto path = historyPathOf(profile);
    if (const auto fits = needsToBeHistory(path); !fits)
        return fits;
    const auto source = withItsLog(path, mergedPathOf(profile));
    if (!source)
        return source.failure();
    PageScan pages(*source);
    const auto done = pages.run([&tally](const PageRecord &record) { tally.see(record); }, progress);
    tally.setPages(pages.pages(), pages.pagesMeant());
    return done;
}

static Result<Done> write(const QString &profile, SalvageTally &tally, SalvageWriter &writer,
                          const SalvageProgress &progress)
{
    if (const auto begun = writer.begin(); !begun)
        return begun;
    crashPoint("salvage", "begin");
    if (const auto scanned = scan(profile, tally, progress); !scanned)
        return scanned;
    crashPoint("salvage", "scanned");
    return tally.sum().hasKeys ? writer.finish() : Failure{Failure::Kind::Damaged, u"keys"_s};
}

Result<Salvage> surveyHistory(const QString &profile, const SalvageProgress &progress)
{
    const auto folder = QDir(profile).absolutePath();
    SalvageTally tally;
    const auto surveyed = alone(folder, [&]() -> Result<Done> {
        removeSalvaged(folder);
        return scan(folder, tally, progress);
    });
    removeHistory(mergedPathOf(folder));
    return surveyed ? Result<Salvage>(tally.sum()) : surveyed.failure();
}

Result<Salvage> salvageHistory(const QString &profile, const SalvageProgress &progress)
{
    const auto folder = QDir(profile).absolutePath();
    std::optional<Salvage> made;
    const auto salvaged = alone(folder, [&]() -> Result<Done> {
        removeSalvaged(folder);
        if (const auto owned = makeOwnersFile(salvagedPathOf(folder)); !owned)
            return owned;
        SalvageWriter writer(salvagedPathOf(folder));
        SalvageTally tally([&writer](const SalvageRow &row) { writer.take(row); });
        const auto written = write(folder, tally, writer, progress);
        made = tally.sum();
        return written;
    });
    removeHistory(mergedPathOf(folder));
    crashPoint("salvage", "made");
    if (salvaged)
        return *made;
    removeSalvaged(folder);
    return salvaged.failure();
}

} // namespace coverdesk
