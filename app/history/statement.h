// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QSqlQuery>

#include <functional>

class QSqlError;

namespace coverdesk {

/// What SQLite's trouble is to us; its words name tables and files, never what is kept in them.
Failure failureOf(const QSqlError &error);

/// One SQL statement with its values bound in order. On a thread that is to end (`BreakableThread`) it ends with InUse.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);

    Statement &bind(const QVariant &value);

    Result<Done> run();

    /// Runs it and shows \a visit every row. Rows seen before a failure have been seen.
    Result<Done> forEach(const std::function<void(const QSqlQuery &row)> &visit);

    /// The first column of the first row; NotFound where there is no row.
    Result<QVariant> single();

private:
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace coverdesk
