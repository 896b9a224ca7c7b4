// SPDX-License-Identifier: MIT
#include "app/history/checktable.h"

#include "app/domain/archive.h"
#include "app/history/rowcipher.h"
#include "app/history/rows.h"
#include "app/history/statement.h"

#include <QCborArray>
#include <QJsonDocument>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// What lies outside the seals of a row, in the order of `PlainColumns`; a seal is bound to all of it.
struct PlainRow
{
    QByteArray id;
    QByteArray patientId;
    qint64 askedAt = 0;
    QString standing;
    std::optional<QString> lease;
    std::optional<qint64> nextLookAt;

    QByteArray place(const QString &column) const;
};

static constexpr auto PlainColumns = "id, patient_id, asked_at, standing, lease, next_look_at"_L1;

QByteArray PlainRow::place(const QString &column) const
{
    const QCborArray place{u"checks"_s,
                           column,
                           id,
                           patientId,
                           askedAt,
                           standing,
                           lease ? QCborValue(*lease) : QCborValue(nullptr),
                           nextLookAt ? QCborValue(*nextLookAt) : QCborValue(nullptr)};
    return QCborValue(place).toCbor();
}

static PlainRow rowOf(const KeptCheck &kept)
{
    const auto &check = kept.check;
    PlainRow row{check.id.toRfc4122(),
                 check.patientId.toRfc4122(),
                 check.askedAt.toMSecsSinceEpoch(),
                 nameOf(check.standing),
                 {},
                 {}};
    if (kept.lease)
        row.lease = kept.lease->toText();
    if (check.nextLookAt)
        row.nextLookAt = check.nextLookAt->toMSecsSinceEpoch();
    return row;
}

static PlainRow rowFrom(const QSqlQuery &query)
{
    PlainRow row{query.value(0).toByteArray(),
                 query.value(1).toByteArray(),
                 query.value(2).toLongLong(),
                 query.value(3).toString(),
                 {},
                 {}};
    if (!query.isNull(4))
        row.lease = query.value(4).toString();
    if (!query.isNull(5))
        row.nextLookAt = query.value(5).toLongLong();
    return row;
}

template <typename T>
static QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<T>());
}

template <typename T>
static QByteArray bytesOf(const T &value)
{
    return QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact);
}

static QJsonObject objectIn(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

static Result<CheckLine> lineFrom(const PlainRow &row, const QByteArray &sealed, const RowCipher &cipher)
{
    const auto plain = cipher.open(sealed, row.place(u"line"_s));
    return plain ? lineFromJson(objectIn(*plain)) : plain.failure();
}

/// Whether the line says of the check what a line of its format does.
static bool isLineOf(const Check &check, const PlainRow &row, const QByteArray &sealed, const RowCipher &cipher)
{
    const auto plain = cipher.open(sealed, row.place(u"line"_s));
    const auto json = plain ? objectIn(*plain) : QJsonObject();
    const auto line = lineFromJson(json);
    return line && *line == lineOf(check, formatOf(json));
}

static Result<Check> checkFrom(const PlainRow &row, const QByteArray &sealed, const RowCipher &cipher)
{
    const auto plain = cipher.open(sealed, row.place(u"body"_s));
    return plain ? checkFromJson(objectIn(*plain)) : plain.failure();
}

/// Writes the row, its seals last; what could not be read back is never written.
static Result<Done> write(Statement statement, const KeptCheck &kept, const RowCipher &cipher)
{
    const auto body = bytesOf(kept.check);
    if (const auto readBack = checkFromJson(objectIn(body)); !readBack)
        return readBack.failure();
    const auto row = rowOf(kept);
    return statement.bind(row.patientId)
        .bind(row.askedAt)
        .bind(row.standing)
        .bind(orNull(row.lease))
        .bind(orNull(row.nextLookAt))
        .bind(cipher.seal(bytesOf(lineOf(kept.check)), row.place(u"line"_s)))
        .bind(cipher.seal(body, row.place(u"body"_s)))
        .bind(row.id)
        .run();
}

Result<Done> CheckTable::insert(const KeptCheck &kept)
{
    const auto existing =
        Statement(m_database, u"SELECT 1 FROM checks WHERE id = ?"_s).bind(kept.check.id.toRfc4122()).single();
    if (existing)
        return Failure{Failure::Kind::Refused, u"exists"_s};
    if (existing.failure().kind != Failure::Kind::NotFound)
        return existing.failure();
    return write({m_database,
                  u"INSERT INTO checks (patient_id, asked_at, standing, lease, next_look_at, line_sealed,"
                  " body_sealed, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s},
                 kept, m_cipher);
}

Result<Done> CheckTable::update(const KeptCheck &kept)
{
    return write({m_database,
                  u"UPDATE checks SET patient_id = ?, asked_at = ?, standing = ?, lease = ?,"
                  " next_look_at = ?, line_sealed = ?, body_sealed = ? WHERE id = ?"_s},
                 kept, m_cipher);
}

Result<Done> CheckTable::remove(const QUuid &id)
{
    return Statement(m_database, u"DELETE FROM checks WHERE id = ?"_s).bind(id.toRfc4122()).run();
}

Result<KeptCheck> CheckTable::find(const QUuid &id) const
{
    std::optional<Result<KeptCheck>> found;
    Statement statement(m_database, u"SELECT %1, body_sealed FROM checks WHERE id = ?"_s.arg(PlainColumns));
    const auto read = statement.bind(id.toRfc4122()).forEach([this, &found](const QSqlQuery &query) {
        const auto row = rowFrom(query);
        const auto check = checkFrom(row, query.value(6).toByteArray(), m_cipher);
        if (check)
            found = KeptCheck{*check, row.lease ? Lease::fromText(*row.lease) : std::nullopt};
        else
            found = check.failure();
    });
    if (!read)
        return read.failure();
    if (!found)
        return Failure{Failure::Kind::NotFound};
    return *found;
}

Result<Done> CheckTable::forEachLine(const std::function<void(const Result<CheckLine> &)> &visit) const
{
    const auto show = [this, &visit](const QSqlQuery &query) {
        visit(lineFrom(rowFrom(query), query.value(6).toByteArray(), m_cipher));
    };
    const auto lost = [&visit](const QByteArray &) { visit(Failure{Failure::Kind::Damaged}); };
    return forEachRow(m_database, u"checks"_s, PlainColumns + u", line_sealed"_s, show, lost);
}

QString CheckTable::queryOfPatient()
{
    return u"SELECT %1, line_sealed FROM checks WHERE patient_id = ? ORDER BY asked_at DESC"_s.arg(PlainColumns);
}

Result<Done> CheckTable::forEachLineOf(const QUuid &patient,
                                       const std::function<void(const Result<CheckLine> &)> &visit) const
{
    Statement statement(m_database, queryOfPatient());
    return statement.bind(patient.toRfc4122()).forEach([this, &visit](const QSqlQuery &query) {
        visit(lineFrom(rowFrom(query), query.value(6).toByteArray(), m_cipher));
    });
}

Result<Done> CheckTable::forEach(const std::function<void(const QUuid &, const Result<Check> &)> &visit) const
{
    const auto show = [this, &visit](const QSqlQuery &query) {
        const auto row = rowFrom(query);
        const auto check = checkFrom(row, query.value(7).toByteArray(), m_cipher);
        const bool agree = check && isLineOf(*check, row, query.value(6).toByteArray(), m_cipher);
        visit(QUuid::fromRfc4122(row.id), agree ? check : Failure{Failure::Kind::Damaged});
    };
    const auto lost = [&visit](const QByteArray &id) {
        visit(QUuid::fromRfc4122(id), Failure{Failure::Kind::Damaged});
    };
    return forEachRow(m_database, u"checks"_s, PlainColumns + u", line_sealed, body_sealed"_s, show, lost);
}

static Result<std::vector<QUuid>> idsFrom(Statement &statement)
{
    std::vector<QUuid> ids;
    const auto read = statement.forEach(
        [&ids](const QSqlQuery &row) { ids.push_back(QUuid::fromRfc4122(row.value(0).toByteArray())); });
    if (!read)
        return read.failure();
    return ids;
}

/// A question mark for each.
static QString placesFor(const std::vector<Standing> &standings)
{
    return QStringList(qsizetype(standings.size()), u"?"_s).join(u',');
}

Result<std::vector<QUuid>> CheckTable::idsOf(const std::vector<Standing> &standings) const
{
    Statement statement(
        m_database, u"SELECT id FROM checks WHERE standing IN (%1) ORDER BY asked_at, id"_s.arg(placesFor(standings)));
    for (const auto standing : standings)
        statement.bind(nameOf(standing));
    return idsFrom(statement);
}

Result<std::vector<QUuid>> CheckTable::idsOfPatient(const QUuid &patient) const
{
    Statement statement(m_database, u"SELECT id FROM checks WHERE patient_id = ? ORDER BY asked_at"_s);
    return idsFrom(statement.bind(patient.toRfc4122()));
}

Result<std::vector<QUuid>> CheckTable::idsDue(const std::vector<Standing> &standings, const QDateTime &now) const
{
    Statement statement(m_database,
                        // Three searches along an index each.
                        u"SELECT id, asked_at FROM checks WHERE standing IN (%1) AND next_look_at IS NULL"
                        " UNION SELECT id, asked_at FROM checks WHERE next_look_at <= ?"
                        " UNION SELECT id, asked_at FROM checks WHERE next_look_at > ?"
                        " ORDER BY asked_at, id"_s.arg(placesFor(standings)));
    for (const auto standing : standings)
        statement.bind(nameOf(standing));
    // No pause is that long: the clock was put back.
    constexpr std::chrono::milliseconds LongerThanAnyPause = std::chrono::hours(8);
    statement.bind(now.toMSecsSinceEpoch()).bind((now + LongerThanAnyPause).toMSecsSinceEpoch());
    return idsFrom(statement);
}

Result<std::vector<QUuid>> CheckTable::idsOpenOrAskedSince(const QDateTime &since) const
{
    const auto open = openStandings();
    // Three searches along an index each, where one with OR would walk the table.
    Statement statement(m_database,
                        u"SELECT id FROM checks WHERE standing IN (%1)"
                        " UNION SELECT id FROM checks WHERE next_look_at IS NOT NULL"
                        " UNION SELECT id FROM checks WHERE asked_at >= ?"_s.arg(placesFor(open)));
    for (const auto standing : open)
        statement.bind(nameOf(standing));
    statement.bind(since.toMSecsSinceEpoch());
    return idsFrom(statement);
}

Result<std::vector<QUuid>> CheckTable::idsAnsweredSince(const QDateTime &since, const QDateTime &askedSince) const
{
    // The plus leads along the days: along the standing lie the answers of all years.
    Statement statement(
        m_database, u"SELECT %1, line_sealed FROM checks WHERE asked_at >= ? AND +standing = ?"_s.arg(PlainColumns));
    std::vector<QUuid> ids;
    statement.bind(askedSince.toMSecsSinceEpoch()).bind(nameOf(Standing::Answered));
    const auto read = statement.forEach([&](const QSqlQuery &query) {
        const auto line = lineFrom(rowFrom(query), query.value(6).toByteArray(), m_cipher);
        if (line && line->answeredAt && *line->answeredAt >= since)
            ids.push_back(line->id);
    });
    if (!read)
        return read.failure();
    return ids;
}

Result<int> CheckTable::forEachLineAskedBefore(const QDateTime &before, AskedPlace &place, int most,
                                               const std::function<void(const Result<CheckLine> &)> &visit) const
{
    int seen = 0;
    Statement statement(m_database,
                        u"SELECT %1, line_sealed FROM checks WHERE asked_at < ? AND (asked_at, id) > (?, ?)"
                        " ORDER BY asked_at, id LIMIT ?"_s.arg(PlainColumns));
    statement.bind(before.toMSecsSinceEpoch()).bind(place.askedAt).bind(place.id).bind(most);
    const auto read = statement.forEach([&](const QSqlQuery &query) {
        ++seen;
        const auto row = rowFrom(query);
        place = {row.askedAt, row.id};
        visit(lineFrom(row, query.value(6).toByteArray(), m_cipher));
    });
    return read ? Result<int>(seen) : read.failure();
}

Result<qint64> CheckTable::count() const
{
    const auto counted = Statement(m_database, u"SELECT count(*) FROM checks"_s).single();
    if (!counted)
        return counted.failure();
    return counted->toLongLong();
}

SealedColumns CheckTable::sealedColumns()
{
    const auto placeOf = [](const QSqlQuery &row, const QString &column) {
        return rowFrom(row).place(column == "line_sealed"_L1 ? u"line"_s : u"body"_s);
    };
    return {u"checks"_s, PlainColumns, {u"line_sealed"_s, u"body_sealed"_s}, placeOf};
}

} // namespace coverdesk
