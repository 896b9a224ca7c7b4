// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QSqlDatabase>

namespace coverdesk {

/// Changes of the file that happen together or not at all; what is not committed is rolled back.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database)
        : m_database(database)
    {}
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Keeps every other writer away from here on, so that what is read stays true until the commit.
    Result<Done> begin();
    Result<Done> commit();

private:
    QSqlDatabase m_database;
    bool m_open = false;
};

} // namespace coverdesk
