// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/history/keyslot.h"
#include "app/history/secretkey.h"

#include <QSqlDatabase>

#include <vector>

namespace coverdesk {

/// The sealed copies of the data key, and of the data keys that were in use before it.
///
/// What changes anything is to be called within a transaction.
class KeyTable
{
public:
    explicit KeyTable(const QSqlDatabase &database)
        : m_database(database)
    {}

    /// Those made first come first.
    Result<std::vector<KeySlot>> all() const;

    /// WrongKey where \a slotKey does not open the slot, NotFound where there is no such slot.
    Result<SecretKey> open(const QUuid &slot, const QByteArray &slotKey) const;

    /// Makes the data key, sealed for this one slot; InUse where there is a slot already, Damaged (code "keys") where
    /// there are records: the slots that open them were lost.
    Result<SecretKey> makeFirst(const SlotWithKey &first);

    /// Seals the data key for one more slot.
    Result<Done> add(const SlotWithKey &more, const SecretKey &dataKey);

    /// Refused (code "last") where nothing else would open the history.
    Result<Done> drop(const QUuid &slot);

    /// Makes another data key in the place of \a old, sealed for the \a fresh slots alone. The old one stays, and those
    /// before it, sealed by the new one, until `forgetOlder`.
    Result<SecretKey> renew(const SecretKey &old, const std::vector<SlotWithKey> &fresh);

    /// KeyMissing (code "renewed") where another process has put another data key in the place of this one, or taken
    /// every key away: nothing may be sealed with it any more.
    Result<Done> needsCurrent(const SecretKey &dataKey) const;

    /// The data keys that records may still be sealed with, as far as they open.
    Result<std::vector<SecretKey>> olderThan(const SecretKey &dataKey) const;
    Result<Done> forgetOlder();

    /// Takes every slot and key away: nobody opens the history any more.
    Result<Done> shred();

private:
    Result<KeySlot> find(const QUuid &slot) const;
    Result<Done> keepOlder(const SecretKey &older, const SecretKey &dataKey);

    QSqlDatabase m_database;
};

} // namespace coverdesk
