// SPDX-License-Identifier: MIT
#include "app/history/breakablethread.h"

#include "app/history/statement.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QStringList>
#include <QVariant>

#ifdef COVERDESK_SQLITE
#include <sqlite3.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coverdesk {

static constexpr std::chrono::milliseconds BetweenBreaks = 20ms;

#ifdef COVERDESK_SQLITE

/// Whether Qt's SQLite is the one we are linked with, as far as the shape of its handles goes: the same source, built
/// with the same options. Qt may have brought another of its own.
static bool isOurs(const QSqlDatabase &database)
{
    const auto source = Statement(database, u"SELECT sqlite_source_id()"_s).single();
    QStringList theirs;
    const auto read = Statement(database, u"PRAGMA compile_options"_s).forEach([&theirs](const QSqlQuery &row) {
        theirs.append(row.value(0).toString());
    });
    QStringList ours;
    for (int count = 0; const auto *option = sqlite3_compileoption_get(count); ++count)
        ours.append(QString::fromUtf8(option));
    return source && read && source->toString() == QLatin1StringView(sqlite3_sourceid()) && theirs == ours;
}

static sqlite3 *handleOf(const QSqlDatabase &database)
{
    const auto handle = database.driver()->handle();
    const bool isHandle = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
    return isHandle && isOurs(database) ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

static void breakOffWork(sqlite3 *handle)
{
    sqlite3_interrupt(handle);
}

#else

static sqlite3 *handleOf(const QSqlDatabase &)
{
    return nullptr;
}

static void breakOffWork(sqlite3 *) {}

#endif

void BreakableThread::breakOff()
{
    requestInterruption();
    while (!wait(QDeadlineTimer(BetweenBreaks)))
        interrupt();
}

void BreakableThread::interrupt()
{
    const std::lock_guard alone(m_mutex);
    for (auto *handle : m_open)
        breakOffWork(handle);
}

BreakableThread::Reach::Reach(const QSqlDatabase &database)
    : m_thread(qobject_cast<BreakableThread *>(QThread::currentThread()))
    , m_handle(m_thread ? handleOf(database) : nullptr)
{
    if (!m_handle)
        return;
    const std::lock_guard alone(m_thread->m_mutex);
    m_thread->m_open.push_back(m_handle);
}

BreakableThread::Reach::~Reach()
{
    if (!m_handle)
        return;
    const std::lock_guard alone(m_thread->m_mutex);
    std::erase(m_thread->m_open, m_handle);
}

} // namespace coverdesk
