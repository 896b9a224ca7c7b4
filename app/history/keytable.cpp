// SPDX-License-Identifier: MIT
#include "app/history/keytable.h"

#include "app/history/rowcipher.h"
#include "app/history/statement.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// The slot's kind and id, as the column holds them and the seal is bound to them.
static QString nameOf(const KeySlot &slot)
{
    return slot.kind % u'/' % slot.id.toString(QUuid::WithoutBraces);
}

static KeySlot slotFromName(const QString &name)
{
    return {QUuid::fromString(name.section(u'/', -1)), name.section(u'/', 0, -2)};
}

static QByteArray placeOf(const KeySlot &slot)
{
    return "keys/" + nameOf(slot).toUtf8();
}

Result<std::vector<KeySlot>> KeyTable::all() const
{
    std::vector<KeySlot> slotsFound;
    Statement statement(m_database, u"SELECT slot FROM keys ORDER BY rowid"_s);
    const auto read = statement.forEach(
        [&slotsFound](const QSqlQuery &row) { slotsFound.push_back(slotFromName(row.value(0).toString())); });
    if (!read)
        return read.failure();
    return slotsFound;
}

Result<SecretKey> KeyTable::open(const QUuid &slot, const QByteArray &slotKey) const
{
    const auto slotsFound = all();
    if (!slotsFound)
        return slotsFound.failure();
    const auto found = std::find_if(slotsFound->cbegin(), slotsFound->cend(),
                                    [&slot](const KeySlot &candidate) { return candidate.id == slot; });
    if (found == slotsFound->cend())
        return Failure{Failure::Kind::NotFound, u"slot"_s};
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

Result<SecretKey> KeyTable::makeFirst(const KeySlot &slot, const QByteArray &slotKey)
{
    const auto slotsFound = all();
    if (!slotsFound)
        return slotsFound.failure();
    if (!slotsFound->empty())
        return Failure{Failure::Kind::InUse, u"slot"_s};
    auto key = SecretKey::fromBytes(slotKey);
    if (!key)
        return Failure{Failure::Kind::WrongKey, u"length"_s};

    auto dataKey = SecretKey::random();
    const auto sealed = RowCipher(std::move(*key)).sealKey(dataKey, placeOf(slot));
    Statement insert(m_database, u"INSERT INTO keys (slot, sealed) VALUES (?, ?)"_s);
    if (const auto inserted = insert.bind(nameOf(slot)).bind(sealed).run(); !inserted)
        return inserted.failure();
    return dataKey;
}

} // namespace coverdesk
