// SPDX-License-Identifier: MIT
#include "app/history/transaction.h"

#include "app/history/statement.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself, on a full disk: then this says no, and nothing is lost.
    if (m_open)
        (void)Statement(m_database, u"ROLLBACK"_s).run();
}

Result<Done> Transaction::begin()
{
    auto begun = Statement(m_database, u"BEGIN IMMEDIATE"_s).run();
    m_open = bool(begun);
    return begun;
}

Result<Done> Transaction::commit()
{
    auto committed = Statement(m_database, u"COMMIT"_s).run();
    m_open = !committed;
    return committed;
}

} // namespace coverdesk
