// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"
#include "app/history/secretkey.h"

#include <QSqlDatabase>

namespace coverdesk {

/// The sealed copies of the data key.
class KeyTable
{
public:
    explicit KeyTable(const QSqlDatabase &database)
        : m_database(database)
    {}

    Result<std::vector<KeySlot>> all() const;

    /// WrongKey where \a slotKey does not open the slot, NotFound where there is no such slot.
    Result<SecretKey> open(const QUuid &slot, const QByteArray &slotKey) const;

    /// Makes the data key, sealed for this one slot; InUse where there is a slot already. Within a transaction.
    Result<SecretKey> makeFirst(const KeySlot &slot, const QByteArray &slotKey);

private:
    QSqlDatabase m_database;
};

} // namespace coverdesk
