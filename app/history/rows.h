// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QSqlDatabase>

#include <functional>

class QSqlQuery;

namespace coverdesk {

/// Shows \a visit these columns, separated by commas, of every row of a table with ids. Where a page of the file cannot
/// be read, all rows that can be reached without it are shown, and \a lost is told the ids of the others.
Result<Done> forEachRow(const QSqlDatabase &database, const QString &table, const QString &columns,
                        const std::function<void(const QSqlQuery &row)> &visit,
                        const std::function<void(const QByteArray &id)> &lost);

} // namespace coverdesk
