// SPDX-License-Identifier: MIT
#include "app/history/salvagerow.h"

#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// What stands in a column. `Own` is nothing: it is the row's own number.
enum class Holds { Id, Name, Seal, Text, Number, Own, MaybeSeal, MaybeText, MaybeNumber };

struct Shape
{
    SalvageRow::Table table;
    std::vector<Holds> columns;
    /// How many of them there were in the first version.
    size_t least;
    /// How many have to be there to name the record; 0 where nothing less than all is of use.
    size_t naming = 0;
};

static const std::vector<Shape> &shapes()
{
    using enum Holds;
    using enum SalvageRow::Table;
    static const std::vector<Shape> all{
        {Checks, {Id, Id, Number, Text, MaybeText, MaybeNumber, Seal, Seal, MaybeNumber, MaybeNumber}, 8, 6},
        {Patients, {Id, Seal}, 2, 1},
        {Shelf, {Own, Number, Seal}, 3},
        {Audit, {Own, Seal}, 2},
        {Keys, {Name, Seal, MaybeText, MaybeSeal}, 2},
        {OlderKeys, {Seal, Seal, Number, Number}, 4},
        {Notes, {Text, Seal}, 2},
        {Identity, {Id}, 1},
    };
    return all;
}

static bool isId(const QVariant &value)
{
    constexpr qsizetype Size = 16;
    return value.typeId() == QMetaType::QByteArray && value.toByteArray().size() == Size;
}

/// The kind of a slot, and its id.
static bool isSlotName(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && !QUuid::fromString(value.toString().section(u'/', -1)).isNull();
}

static bool fits(Holds column, const QVariant &value)
{
    const auto type = value.typeId();
    switch (column) {
    case Holds::Id: return isId(value);
    case Holds::Name: return isSlotName(value);
    case Holds::Seal: return type == QMetaType::QByteArray;
    case Holds::Text: return type == QMetaType::QString;
    case Holds::Number: return type == QMetaType::LongLong;
    case Holds::Own: return !value.isValid();
    case Holds::MaybeSeal: return !value.isValid() || type == QMetaType::QByteArray;
    case Holds::MaybeText: return !value.isValid() || type == QMetaType::QString;
    case Holds::MaybeNumber: return !value.isValid() || type == QMetaType::LongLong;
    }
    Q_UNREACHABLE();
}

static bool fits(const Shape &shape, const PageRecord &record)
{
    const auto count = record.values.size();
    const auto least = record.isWhole ? shape.least : shape.naming;
    if (count < least || count > shape.columns.size() || (!record.isWhole && shape.naming == 0))
        return false;
    return std::equal(record.values.cbegin(), record.values.cend(), shape.columns.cbegin(),
                      [](const QVariant &value, Holds column) { return fits(column, value); });
}

/// What is not there of a seal does not open, which is how a damaged record is known.
static void fill(PageRecord &record, const Shape &shape)
{
    for (auto count = record.values.size(); count < shape.columns.size(); ++count)
        record.values.push_back(shape.columns.at(count) == Holds::Seal ? QVariant(QByteArray("")) : QVariant());
}

std::optional<SalvageRow> salvageRowIn(const PageRecord &record)
{
    if (record.isOfIndex)
        return std::nullopt;
    const auto &all = shapes();
    const auto shape = std::find_if(all.cbegin(), all.cend(), [&](const Shape &one) { return fits(one, record); });
    if (shape == all.cend())
        return std::nullopt;
    const auto isOld = record.isWhole && record.values.size() < shape->columns.size();
    SalvageRow row{shape->table, record, isOld};
    fill(row.record, *shape);
    std::erase_if(row.record.values, [own = shape->columns.front() == Holds::Own](const QVariant &value) {
        return own && !value.isValid();
    });
    return row;
}

/// Of `checks_by_time`: when it was asked, its id, its standing, and the number of its row.
std::optional<QUuid> checkInIndex(const PageRecord &record)
{
    using enum Holds;
    static constexpr std::array Columns{Number, Id, Text, Number};
    const bool isIt = record.isOfIndex && record.isWhole
        && std::equal(record.values.cbegin(), record.values.cend(), Columns.cbegin(), Columns.cend(),
                      [](const QVariant &value, Holds column) { return fits(column, value); });
    return isIt ? std::optional(QUuid::fromRfc4122(record.values.at(1).toByteArray())) : std::nullopt;
}

QString insertionOf(SalvageRow::Table table)
{
    using enum SalvageRow::Table;
    switch (table) {
    case Checks:
        return u"INSERT OR IGNORE INTO checks (rowid, id, patient_id, asked_at, standing, lease, next_look_at,"
               " line_sealed, body_sealed, answered_at, news_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
               " ON CONFLICT (id) DO UPDATE SET patient_id = excluded.patient_id, asked_at = excluded.asked_at,"
               " standing = excluded.standing, lease = excluded.lease, next_look_at = excluded.next_look_at,"
               " line_sealed = excluded.line_sealed, body_sealed = excluded.body_sealed,"
               " answered_at = excluded.answered_at, news_at = excluded.news_at"
               " WHERE (excluded.answered_at IS NOT NULL, length(excluded.body_sealed))"
               " > (checks.answered_at IS NOT NULL, length(checks.body_sealed))"_s;
    case Patients:
        return u"INSERT OR IGNORE INTO patients (rowid, id, sealed) VALUES (?, ?, ?)"
               " ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed"
               " WHERE length(excluded.sealed) > length(patients.sealed)"_s;
    case Keys: return u"INSERT OR IGNORE INTO keys (rowid, slot, sealed, making, key_name) VALUES (?, ?, ?, ?, ?)"_s;
    case OlderKeys:
        return u"INSERT OR IGNORE INTO older_keys (rowid, name, sealed, tables_done, row_done) VALUES (?, ?, ?, ?, ?)"_s;
    case Audit: return u"INSERT OR IGNORE INTO audit (rowid, sealed) VALUES (?, ?)"_s;
    case Notes: return u"INSERT OR IGNORE INTO notes (rowid, name, sealed) VALUES (?, ?, ?)"_s;
    case Shelf: return u"INSERT OR IGNORE INTO shelf (rowid, changed, sealed) VALUES (?, ?, ?)"_s;
    case Identity: return u"INSERT OR REPLACE INTO identity (rowid, id) VALUES (?, ?)"_s;
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
