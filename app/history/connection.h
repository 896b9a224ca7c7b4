// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/breakablethread.h"

#include <QSqlDatabase>

namespace coverdesk {

/// A further connection to an SQLite file, for the one thread that makes it, as long as this lives.
class Connection
{
public:
    enum class Access { Read, Write };

    Connection(const QString &path, Access access);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Result<Done> open();
    const QSqlDatabase &database() const { return m_database; }

    /// The names of this process's connections to the file begin so.
    static QString namesFor(const QString &path);

    /// Whether this process has the file open. Then a handle of our own would, when that is closed, take away SQLite's
    /// locks (POSIX): other programs would see nobody here.
    static bool isOpenHere(const QString &path);

private:
    QString m_name;
    QSqlDatabase m_database;
    std::optional<BreakableThread::Reach> m_reach;
};

} // namespace coverdesk
