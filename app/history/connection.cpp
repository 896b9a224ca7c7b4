// SPDX-License-Identifier: MIT
#include "app/history/connection.h"

#include "app/history/statement.h"

#include <QSqlError>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

QString Connection::namesFor(const QString &path)
{
    return u"history "_s % path % u' ';
}

bool Connection::isOpenHere(const QString &path)
{
    const auto names = QSqlDatabase::connectionNames();
    return std::any_of(names.cbegin(), names.cend(),
                       [prefix = namesFor(path)](const QString &name) { return name.startsWith(prefix); });
}

Connection::Connection(const QString &path, Access access)
    : m_name(namesFor(path) % QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(access == Access::Read ? u"QSQLITE_OPEN_READONLY"_s : QString());
}

Connection::~Connection()
{
    m_reach.reset();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<Done> Connection::open()
{
    if (!m_database.open())
        return failureOf(m_database.lastError());
    for (const auto &pragma : {u"trusted_schema = OFF"_s, u"cell_size_check = ON"_s, u"mmap_size = 0"_s,
                               u"temp_store = MEMORY"_s, u"secure_delete = ON"_s}) {
        if (const auto ran = Statement(m_database, u"PRAGMA "_s % pragma).run(); !ran)
            return ran;
    }
    m_reach.emplace(m_database);
    return Done{};
}

} // namespace coverdesk
