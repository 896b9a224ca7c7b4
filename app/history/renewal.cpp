// SPDX-License-Identifier: MIT
#include "app/history/renewal.h"

#include "app/history/audittable.h"
#include "app/history/historyfile.h"
#include "app/history/notetable.h"
#include "app/history/statement.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Batch = 500;
static constexpr auto LeftNote = "renewalLeft"_L1;

/// Every table with sealed values, in the order in which they are taken. Append: how far a renewal has come is a place
/// in this list.
static std::vector<SealedColumns> sealedTables()
{
    return {PatientTable::sealedColumns(), CheckTable::sealedColumns(), AuditTable::sealedColumns(),
            NoteTable::sealedColumns(), Shelf::sealedColumns()};
}

/// Stands in the place of how many tables are done where an older key is kept although the renewal is through.
static qint64 keptForGood()
{
    return qint64(sealedTables().size()) + 1;
}

Result<Done> Renewal::begin(const std::vector<SlotWithKey> &fresh)
{
    std::optional<SecretKey> made;
    const auto begun = m_file.within("renew", [&]() -> Result<Done> {
        const auto isRenewing = isUnderWay();
        if (!isRenewing || *isRenewing)
            return isRenewing ? Failure{Failure::Kind::InUse, u"renewing"_s} : isRenewing.failure();
        const auto dataKey = m_file.keyTable().renew(m_file.dataKey(), fresh);
        if (!dataKey)
            return dataKey.failure();
        made = dataKey->copied();
        return Done{};
    });
    return begun ? m_file.use(*made) : begun;
}

Result<bool> Renewal::isUnderWay() const
{
    const auto older = Statement(m_file.database(), u"SELECT count(*) FROM older_keys WHERE tables_done < ?"_s)
                           .bind(keptForGood())
                           .single();
    if (!older)
        return older.failure();
    return older->toInt() > 0;
}

Result<int> Renewal::leftBehind() const
{
    const auto kept = Statement(m_file.database(), u"SELECT count(*) FROM older_keys"_s).single();
    if (!kept)
        return kept.failure();
    return kept->toInt() > 0 ? leftSoFar() : Result<int>(0);
}

Result<int> Renewal::leftSoFar() const
{
    const auto note = NoteTable(m_file.database(), m_file.cipher()).find(LeftNote);
    // It is itself one of those that do not open.
    if (!note && note.failure().kind == Failure::Kind::Damaged)
        return 1;
    if (!note)
        return note.failure();
    return note->value_or(QByteArray()).toInt();
}

Result<Done> Renewal::noteLeft(int more, bool isFirst)
{
    const auto before = isFirst ? Result<int>(0) : leftSoFar();
    if (!before)
        return before.failure();
    return NoteTable(m_file.database(), m_file.cipher()).keep(LeftNote, QByteArray::number(*before + more));
}

Result<bool> Renewal::goOn()
{
    const auto isLeft = isUnderWay();
    if (!isLeft || !*isLeft)
        return isLeft;
    std::optional<Result<bool>> isMore;
    const auto worked = m_file.within("renewSome", [&]() -> Result<Done> {
        isMore = sealSome();
        return *isMore ? Result<Done>(Done{}) : isMore->failure();
    });
    if (!worked)
        return worked.failure();
    if (**isMore)
        return true;
    const auto finished = finish();
    return finished ? Result<bool>(false) : finished.failure();
}

/// Tells whether more may be left.
Result<bool> Renewal::sealSome()
{
    std::pair<size_t, qint64> at;
    Statement place(m_file.database(),
                    u"SELECT tables_done, row_done FROM older_keys ORDER BY tables_done, row_done LIMIT 1"_s);
    const auto read = place.forEach([&at](const QSqlQuery &row) {
        at = {row.value(0).toULongLong(), row.value(1).toLongLong()};
    });
    if (!read)
        return read.failure();

    auto &[table, row] = at;
    const auto tables = sealedTables();
    if (table >= tables.size())
        return false;
    const bool isFirst = table == 0 && row == 0;
    const auto seen = reseal(m_file.database(), m_file.cipher(), tables.at(table), row, Batch);
    if (!seen)
        return seen.failure();
    if (const auto noted = noteLeft(seen->left, isFirst); !noted)
        return noted.failure();
    if (seen->rows < Batch)
        at = {table + 1, 0};
    const auto noted = Statement(m_file.database(), u"UPDATE older_keys SET tables_done = ?, row_done = ?"_s)
                           .bind(qint64(table))
                           .bind(row)
                           .run();
    return noted ? Result<bool>(true) : noted.failure();
}

Result<Done> Renewal::finish()
{
    const auto forgotten = m_file.within("renewed", [this]() -> Result<Done> {
        const auto left = leftSoFar();
        if (!left)
            return left.failure();
        if (*left == 0)
            return m_file.keyTable().forgetOlder();
        return Statement(m_file.database(), u"UPDATE older_keys SET tables_done = ?"_s).bind(keptForGood()).run();
    });
    if (!forgotten)
        return forgotten;
    // What the old slots sealed is still in the log.
    if (const auto emptied = Statement(m_file.database(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run(); !emptied)
        return emptied;
    const auto dataKey = m_file.dataKey().copied();
    return m_file.use(dataKey);
}

} // namespace coverdesk
