// SPDX-License-Identifier: MIT
#include "app/history/rows.h"

#include "app/history/statement.h"

#include <QVariant>

#include <limits>

using namespace Qt::StringLiterals;

namespace coverdesk {

struct LeftRow
{
    qint64 row = 0;
    QByteArray id;
};

/// By the index of ids, which lies on pages of its own.
static Result<std::vector<LeftRow>> rowsAfter(const QSqlDatabase &database, const QString &table, qint64 last)
{
    std::vector<LeftRow> left;
    Statement index(database, u"SELECT rowid, id FROM %1 INDEXED BY sqlite_autoindex_%1_1"_s.arg(table));
    const auto read = index.forEach([&](const QSqlQuery &row) {
        if (row.value(0).toLongLong() > last)
            left.push_back({row.value(0).toLongLong(), row.value(1).toByteArray()});
    });
    if (!read)
        return read.failure();
    return left;
}

Result<Done> forEachRow(const QSqlDatabase &database, const QString &table, const QString &columns,
                        const std::function<void(const QSqlQuery &row)> &visit,
                        const std::function<void(const QByteArray &id)> &lost)
{
    auto last = std::numeric_limits<qint64>::min();
    const auto rowAt = int(columns.count(u',') + 1);
    Statement scan(database, u"SELECT %1, rowid FROM %2 NOT INDEXED ORDER BY rowid"_s.arg(columns, table));
    const auto scanned = scan.forEach([&](const QSqlQuery &row) {
        last = row.value(rowAt).toLongLong();
        visit(row);
    });
    if (scanned || scanned.failure().kind != Failure::Kind::Damaged)
        return scanned;
    const auto left = rowsAfter(database, table, last);
    if (!left)
        return left.failure();
    for (const auto &[row, id] : *left) {
        bool isShown = false;
        Statement one(database, u"SELECT %1 FROM %2 WHERE rowid = ?"_s.arg(columns, table));
        const auto read = one.bind(row).forEach([&](const QSqlQuery &query) {
            isShown = true;
            visit(query);
        });
        if (!isShown)
            lost(id);
        if (!read && read.failure().kind != Failure::Kind::Damaged)
            return read;
    }
    return Done{};
}

} // namespace coverdesk
