// SPDX-License-Identifier: MIT
#include "app/history/statement.h"

#include <QSqlError>
#include <QThread>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// SQLite's primary result codes (https://www.sqlite.org/rescode.html).
static Failure::Kind kindOf(int code)
{
    switch (code) {
    case 3: // PERM
    case 8: // READONLY
    case 14: // CANTOPEN
        return Failure::Kind::ReadOnly;
    case 5: // BUSY
    case 6: // LOCKED
    case 9: // INTERRUPT
        return Failure::Kind::InUse;
    case 11: // CORRUPT
        return Failure::Kind::Damaged;
    case 10: // IOERR: what a full disk looks like where a log or index cannot grow
    case 13: // FULL
        return Failure::Kind::DiskFull;
    case 26: // NOTADB
        return Failure::Kind::Foreign;
    default: return Failure::Kind::Broken;
    }
}

Failure failureOf(const QSqlError &error)
{
    constexpr int Primary = 0xff;
    const auto code = error.nativeErrorCode();
    return {kindOf(code.toInt() & Primary), code, error.databaseText()};
}

/// As SQLite says it of a statement that it was told to leave.
static Failure brokenOff()
{
    return {Failure::Kind::InUse, u"9"_s};
}

static bool isToEnd()
{
    return QThread::currentThread()->isInterruptionRequested();
}

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : m_query(database)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement &Statement::bind(const QVariant &value)
{
    m_query.addBindValue(value);
    return *this;
}

Result<Done> Statement::run()
{
    if (isToEnd())
        return brokenOff();
    if (!m_prepared || !m_query.exec())
        return failureOf(m_query.lastError());
    return Done{};
}

Result<Done> Statement::forEach(const std::function<void(const QSqlQuery &row)> &visit)
{
    if (const auto ran = run(); !ran)
        return ran;
    while (m_query.next()) {
        visit(m_query);
        if (isToEnd())
            return brokenOff();
    }
    if (m_query.lastError().isValid())
        return failureOf(m_query.lastError());
    return Done{};
}

Result<QVariant> Statement::single()
{
    if (const auto ran = run(); !ran)
        return ran.failure();
    if (m_query.next())
        return m_query.value(0);
    if (m_query.lastError().isValid())
        return failureOf(m_query.lastError());
    return Failure{Failure::Kind::NotFound};
}

} // namespace coverdesk
