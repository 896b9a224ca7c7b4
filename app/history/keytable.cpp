// SPDX-License-Identifier: MIT
#include "app/history/keytable.h"

#include "app/history/rowcipher.h"
#include "app/history/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// The slot's kind and id, as the column holds them and the seal is bound to them.
static QString nameOf(const KeySlot &slot)
{
    return slot.kind % u'/' % slot.id.toString(QUuid::WithoutBraces);
}

static KeySlot slotFrom(const QString &name, const QString &making)
{
    return {QUuid::fromString(name.section(u'/', -1)), name.section(u'/', 0, -2), making};
}

/// Whoever edited what the key is made with would have another key made: the seal is bound to it.
static QByteArray placeOf(const KeySlot &slot)
{
    const QByteArray place = "keys/" + nameOf(slot).toUtf8();
    return slot.making.isEmpty() ? place : place + '/' + slot.making.toUtf8();
}

static QByteArray placeOfOlder(const QByteArray &name)
{
    return "older_keys/" + name;
}

static RowCipher cipherForOlder(const SecretKey &dataKey)
{
    return RowCipher(dataKey.derived(SecretKey::Purpose::OlderKeys));
}

Result<std::vector<KeySlot>> KeyTable::all() const
{
    std::vector<KeySlot> found;
    Statement statement(m_database, u"SELECT slot, making FROM keys ORDER BY rowid"_s);
    const auto read = statement.forEach([&found](const QSqlQuery &row) {
        found.push_back(slotFrom(row.value(0).toString(), row.value(1).toString()));
    });
    if (!read)
        return read.failure();
    return found;
}

Result<KeySlot> KeyTable::find(const QUuid &slot) const
{
    const auto known = all();
    if (!known)
        return known.failure();
    const auto found = std::find_if(known->cbegin(), known->cend(),
                                    [&slot](const KeySlot &candidate) { return candidate.id == slot; });
    return found == known->cend() ? Result<KeySlot>(Failure{Failure::Kind::NotFound, u"slot"_s}) : *found;
}

Result<SecretKey> KeyTable::open(const QUuid &slot, const QByteArray &slotKey) const
{
    const auto found = find(slot);
    if (!found)
        return found.failure();
    const auto sealed =
        Statement(m_database, u"SELECT sealed FROM keys WHERE slot = ?"_s).bind(nameOf(*found)).single();
    if (!sealed)
        return sealed.failure();

    auto key = SecretKey::fromBytes(slotKey);
    if (!key)
        return Failure{Failure::Kind::WrongKey, u"length"_s};
    auto dataKey = RowCipher(std::move(*key)).openKey(sealed->toByteArray(), placeOf(*found));
    if (!dataKey)
        return Failure{Failure::Kind::WrongKey, u"seal"_s};
    return std::move(*dataKey);
}

Result<SecretKey> KeyTable::makeFirst(const SlotWithKey &first)
{
    const auto known = all();
    if (!known)
        return known.failure();
    if (!known->empty())
        return Failure{Failure::Kind::InUse, u"slot"_s};
    const auto records = Statement(m_database,
                                   u"SELECT EXISTS (SELECT 1 FROM checks) OR EXISTS (SELECT 1 FROM patients)"
                                   " OR EXISTS (SELECT 1 FROM audit)"_s)
                             .single();
    if (!records)
        return records.failure();
    if (records->toBool())
        return Failure{Failure::Kind::Damaged, u"keys"_s};
    auto dataKey = SecretKey::random();
    if (const auto added = add(first, dataKey); !added)
        return added.failure();
    return dataKey;
}

Result<Done> KeyTable::add(const SlotWithKey &more, const SecretKey &dataKey)
{
    auto key = SecretKey::fromBytes(more.key);
    if (!key)
        return Failure{Failure::Kind::WrongKey, u"length"_s};
    const auto sealed = RowCipher(std::move(*key)).sealKey(dataKey, placeOf(more.slot));
    return Statement(m_database, u"INSERT INTO keys (slot, sealed, key_name, making) VALUES (?, ?, ?, ?)"_s)
        .bind(nameOf(more.slot))
        .bind(sealed)
        .bind(dataKey.name())
        .bind(more.slot.making.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(more.slot.making))
        .run();
}

Result<Done> KeyTable::drop(const QUuid &slot)
{
    const auto found = find(slot);
    if (!found)
        return found.failure();
    if (const auto known = all(); !known || known->size() == 1)
        return known ? Failure{Failure::Kind::Refused, u"last"_s} : known.failure();
    return Statement(m_database, u"DELETE FROM keys WHERE slot = ?"_s).bind(nameOf(*found)).run();
}

/// Until it is sealed anew, nothing of it counts as done.
Result<Done> KeyTable::keepOlder(const SecretKey &older, const SecretKey &dataKey)
{
    const auto name = older.name();
    return Statement(m_database, u"INSERT OR REPLACE INTO older_keys (name, sealed) VALUES (?, ?)"_s)
        .bind(name)
        .bind(cipherForOlder(dataKey).sealKey(older, placeOfOlder(name)))
        .run();
}

Result<SecretKey> KeyTable::renew(const SecretKey &old, const std::vector<SlotWithKey> &fresh)
{
    if (fresh.empty())
        return Failure{Failure::Kind::Refused, u"last"_s};
    const auto older = olderThan(old);
    if (!older)
        return older.failure();
    auto dataKey = SecretKey::random();
    if (const auto kept = keepOlder(old, dataKey); !kept)
        return kept.failure();
    for (const auto &key : *older) {
        if (const auto kept = keepOlder(key, dataKey); !kept)
            return kept.failure();
    }
    if (const auto emptied = Statement(m_database, u"DELETE FROM keys"_s).run(); !emptied)
        return emptied.failure();
    for (const auto &slot : fresh) {
        if (const auto added = add(slot, dataKey); !added)
            return added.failure();
    }
    return dataKey;
}

Result<Done> KeyTable::needsCurrent(const SecretKey &dataKey) const
{
    // A slot of the first versions does not say which key it seals; every renewal replaces it by one that does.
    const auto fitting = Statement(m_database, u"SELECT count(*) FROM keys WHERE key_name IS NULL OR key_name = ?"_s)
                             .bind(dataKey.name())
                             .single();
    if (!fitting)
        return fitting.failure();
    return fitting->toInt() > 0 ? Result<Done>(Done{}) : Failure{Failure::Kind::KeyMissing, u"renewed"_s};
}

Result<std::vector<SecretKey>> KeyTable::olderThan(const SecretKey &dataKey) const
{
    std::vector<SecretKey> found;
    const auto cipher = cipherForOlder(dataKey);
    Statement statement(m_database, u"SELECT name, sealed FROM older_keys"_s);
    const auto read = statement.forEach([&](const QSqlQuery &row) {
        auto key = cipher.openKey(row.value(1).toByteArray(), placeOfOlder(row.value(0).toByteArray()));
        if (key)
            found.push_back(std::move(*key));
    });
    if (!read)
        return read.failure();
    return found;
}

Result<Done> KeyTable::forgetOlder()
{
    return Statement(m_database, u"DELETE FROM older_keys"_s).run();
}

Result<Done> KeyTable::shred()
{
    if (const auto forgotten = forgetOlder(); !forgotten)
        return forgotten;
    return Statement(m_database, u"DELETE FROM keys"_s).run();
}

} // namespace coverdesk
