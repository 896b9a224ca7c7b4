// SPDX-License-Identifier: MIT
#include "app/history/sealedcolumns.h"

#include "app/history/rowcipher.h"
#include "app/history/statement.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

struct Fresh
{
    qint64 row = 0;
    QString column;
    QByteArray sealed;
};

/// Tells whether the whole row opens.
static bool addFresh(std::vector<Fresh> &fresh, const QSqlQuery &query, const SealedColumns &columns,
                     const RowCipher &cipher, qint64 row)
{
    bool isWhole = true;
    const auto first = int(columns.plain.count(u',') + 1);
    for (qsizetype place = 0; place < columns.sealed.size(); ++place) {
        const auto sealed = query.value(first + int(place)).toByteArray();
        const auto &column = columns.sealed.at(place);
        if (cipher.isCurrent(sealed))
            continue;
        const auto renewed = cipher.resealed(sealed, columns.placeOf(query, column));
        isWhole = isWhole && renewed;
        if (renewed)
            fresh.push_back({row, column, *renewed});
    }
    return isWhole;
}

Result<Resealed> reseal(const QSqlDatabase &database, const RowCipher &cipher, const SealedColumns &columns,
                        qint64 &row, int most)
{
    std::vector<Fresh> fresh;
    Resealed seen;
    Statement statement(database,
                        u"SELECT %1, %2, rowid FROM %3 WHERE rowid >= ? ORDER BY rowid LIMIT ?"_s.arg(
                            columns.plain, columns.sealed.join(u", "_s), columns.table));
    const auto rowAt = int(columns.plain.count(u',') + 1 + columns.sealed.size());
    const auto read = statement.bind(row).bind(most).forEach([&](const QSqlQuery &query) {
        ++seen.rows;
        const auto here = query.value(rowAt).toLongLong();
        if (!addFresh(fresh, query, columns, cipher, here))
            ++seen.left;
        row = here + 1;
    });
    if (!read)
        return read.failure();
    for (const auto &change : fresh) {
        Statement update(database, u"UPDATE %1 SET %2 = ? WHERE rowid = ?"_s.arg(columns.table, change.column));
        if (const auto updated = update.bind(change.sealed).bind(change.row).run(); !updated)
            return updated.failure();
    }
    return seen;
}

} // namespace coverdesk
