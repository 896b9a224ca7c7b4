// SPDX-License-Identifier: MIT
#include "app/history/checktable.h"

#include "app/domain/archive.h"
#include "app/history/checkrow.h"
#include "app/history/questioncount.h"
#include "app/history/rowcipher.h"
#include "app/history/rows.h"
#include "app/history/shelfformat.h"
#include "app/history/statement.h"

#include <QJsonDocument>
#include <QSet>
#include <QVariant>

#include <limits>

using namespace Qt::StringLiterals;

namespace coverdesk {

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

/// Writes the row, its seals last; what could not be read back is never written.
static Result<Done> write(Statement statement, const KeptCheck &kept, const RowCipher &cipher)
{
    const auto body = bytesOf(kept.check);
    if (const auto readBack = checkFromJson(QJsonDocument::fromJson(body).object()); !readBack)
        return readBack.failure();
    const PlainRow row(kept);
    return statement.bind(row.patientId)
        .bind(row.askedAt)
        .bind(row.standing)
        .bind(orNull(row.lease))
        .bind(orNull(row.nextLookAt))
        .bind(orNull(row.answeredAt))
        .bind(orNull(row.newsAt))
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
    const auto written = write({m_database,
                                u"INSERT INTO checks (patient_id, asked_at, standing, lease, next_look_at,"
                                " answered_at, news_at, line_sealed, body_sealed, id)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s},
                               kept, m_cipher);
    return written ? noteBeside(kept.check) : written;
}

Result<Done> CheckTable::update(const KeptCheck &kept)
{
    const auto written = write({m_database,
                                u"UPDATE checks SET patient_id = ?, asked_at = ?, standing = ?, lease = ?,"
                                " next_look_at = ?, answered_at = ?, news_at = ?, line_sealed = ?, body_sealed = ?"
                                " WHERE id = ?"_s},
                               kept, m_cipher);
    return written ? noteBeside(kept.check) : written;
}

/// A question that is about to go out is counted; the patient is found by what the payer gave as a call's reference.
Result<Done> CheckTable::noteBeside(const Check &check)
{
    const bool goesOut = check.standing == Standing::Sending;
    const auto counted = goesOut ? QuestionCount(m_database, m_cipher).raise() : Result<Done>(Done{});
    if (!counted)
        return counted;
    return Shelf(m_database, m_cipher).addReferences(check.patientId, callReferences(check));
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
        const auto row = PlainRow::from(query);
        const auto check = checkFrom(row, query.value(AfterPlainColumns).toByteArray(), m_cipher);
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
    const auto show = [this, &visit](const QSqlQuery &query) { visit(lineIn(query)); };
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
    return showLines(statement.bind(patient.toRfc4122()), visit);
}

Result<Done> CheckTable::forEachOf(const QUuid &patient, const std::function<void(const Result<Check> &)> &visit) const
{
    Statement statement(
        m_database,
        u"SELECT %1, body_sealed FROM checks WHERE patient_id = ? ORDER BY asked_at DESC"_s.arg(PlainColumns));
    return statement.bind(patient.toRfc4122()).forEach([this, &visit](const QSqlQuery &query) {
        visit(checkFrom(PlainRow::from(query), query.value(AfterPlainColumns).toByteArray(), m_cipher));
    });
}

Result<std::vector<QUuid>> CheckTable::patientsAskedLast(int most) const
{
    std::vector<QUuid> patients;
    QSet<QUuid> seen;
    Statement statement(m_database, u"SELECT patient_id FROM checks ORDER BY asked_at DESC LIMIT ?"_s);
    // A patient is asked about a few times in a row: among so many there are enough.
    constexpr int Times = 10;
    const auto read = statement.bind(most * Times).forEach([&](const QSqlQuery &row) {
        const auto id = QUuid::fromRfc4122(row.value(0).toByteArray());
        if (patients.size() < size_t(most) && !seen.contains(id))
            patients.push_back(id);
        seen.insert(id);
    });
    if (!read)
        return read.failure();
    return patients;
}

Result<Done> CheckTable::forEach(const std::function<void(const QUuid &, const Result<Check> &)> &visit) const
{
    const auto show = [this, &visit](const QSqlQuery &query) {
        const auto row = PlainRow::from(query);
        const auto check = checkFrom(row, query.value(AfterPlainColumns + 1).toByteArray(), m_cipher);
        const bool agree = check && agrees(row, *check)
            && isLineOf(*check, row, query.value(AfterPlainColumns).toByteArray(), m_cipher);
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

Result<QUuid> CheckTable::patientOf(const QUuid &id) const
{
    const auto patient =
        Statement(m_database, u"SELECT patient_id FROM checks WHERE id = ?"_s).bind(id.toRfc4122()).single();
    return patient ? Result<QUuid>(QUuid::fromRfc4122(patient->toByteArray())) : patient.failure();
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

/// The names of the standings that are settled, sorted.
static QStringList settledNames()
{
    QStringList names;
    for (const auto standing : {Standing::Answered, Standing::Refused, Standing::Closed})
        names.append(nameOf(standing));
    names.sort();
    return names;
}

Result<std::vector<QUuid>> CheckTable::idsOpenOrAnsweredSince(const QDateTime &since) const
{
    // Searches along an index each, where one with OR, or NOT IN, would walk the table. What lies between the settled
    // standings is open, or was: a name that somebody changed is none of ours.
    const auto settled = settledNames();
    QString query = u"SELECT id FROM checks WHERE standing < ?"_s;
    for (qsizetype between = 1; between < settled.size(); ++between)
        query += " UNION SELECT id FROM checks WHERE standing > ? AND standing < ?"_L1;
    query += " UNION SELECT id FROM checks WHERE standing > ?"
             " UNION SELECT id FROM checks WHERE next_look_at IS NOT NULL"
             " UNION SELECT id FROM checks WHERE asked_at >= ?"
             " UNION SELECT id FROM checks WHERE answered_at >= ?"_L1;
    Statement statement(m_database, query);
    for (const auto &name : settled)
        statement.bind(name).bind(name);
    statement.bind(since.toMSecsSinceEpoch()).bind(since.toMSecsSinceEpoch());
    return idsFrom(statement);
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
        const auto row = PlainRow::from(query);
        place = {row.askedAt, row.id};
        visit(lineIn(query));
    });
    return read ? Result<int>(seen) : read.failure();
}

Result<Done> CheckTable::forEachLatestLineOf(const QUuid &patient,
                                             const std::function<bool(const Result<CheckLine> &)> &isEnough) const
{
    const auto open = openStandings();
    Statement statement(m_database,
                        u"SELECT %1, line_sealed FROM checks WHERE patient_id = ?"
                        " ORDER BY standing IN (%2) DESC, coalesce(answered_at, asked_at) DESC, asked_at DESC"_s.arg(
                            PlainColumns, placesFor(open)));
    statement.bind(patient.toRfc4122());
    for (const auto standing : open)
        statement.bind(nameOf(standing));
    bool isOver = false;
    return statement.forEach(
        [this, &isOver, &isEnough](const QSqlQuery &query) { isOver = isOver || isEnough(lineIn(query)); });
}

Result<int> CheckTable::settleColumns(qint64 &row, int most)
{
    std::vector<KeptCheck> old;
    int seen = 0;
    Statement statement(
        m_database,
        u"SELECT %1, body_sealed, rowid FROM checks WHERE rowid > ? ORDER BY rowid LIMIT ?"_s.arg(PlainColumns));
    const auto read = statement.bind(row).bind(most).forEach([&](const QSqlQuery &query) {
        ++seen;
        row = query.value(AfterPlainColumns + 1).toLongLong();
        const auto plain = PlainRow::from(query);
        const auto check = checkFrom(plain, query.value(AfterPlainColumns).toByteArray(), m_cipher);
        if (check)
            old.push_back({*check, plain.lease ? Lease::fromText(*plain.lease) : std::nullopt});
    });
    if (!read)
        return read.failure();
    for (const auto &kept : old) {
        if (const auto updated = update(kept); !updated)
            return updated.failure();
    }
    return seen;
}

Result<std::vector<QUuid>> CheckTable::idsToSee() const
{
    const auto open = openStandings();
    Statement statement(m_database,
                        u"SELECT id FROM checks WHERE standing IN (%1)"
                        " UNION SELECT id FROM checks WHERE next_look_at IS NOT NULL"
                        " UNION SELECT id FROM checks WHERE news_at IS NOT NULL"_s.arg(placesFor(open)));
    for (const auto standing : open)
        statement.bind(nameOf(standing));
    return idsFrom(statement);
}

Result<Done> CheckTable::forEachLineIn(const std::vector<QUuid> &ids,
                                       const std::function<void(const Result<CheckLine> &)> &visit) const
{
    for (const auto &id : ids) {
        Statement statement(m_database, u"SELECT %1, line_sealed FROM checks WHERE id = ?"_s.arg(PlainColumns));
        if (const auto read = showLines(statement.bind(id.toRfc4122()), visit); !read)
            return read;
    }
    return Done{};
}

Result<Done> CheckTable::forEachNewestLine(const std::optional<QDateTime> &since, int most,
                                           const std::function<void(const Result<CheckLine> &)> &visit) const
{
    Statement statement(m_database,
                        u"SELECT %1, line_sealed FROM checks WHERE asked_at >= ?"
                        " ORDER BY asked_at DESC LIMIT ?"_s.arg(PlainColumns));
    statement.bind(since ? since->toMSecsSinceEpoch() : std::numeric_limits<qint64>::min()).bind(most);
    return showLines(statement, visit);
}

Result<Done> CheckTable::showLines(Statement &statement,
                                   const std::function<void(const Result<CheckLine> &)> &visit) const
{
    return statement.forEach([this, &visit](const QSqlQuery &query) { visit(lineIn(query)); });
}

/// A line of an older version does not know how long its answer holds, so it is made anew of the check.
Result<CheckLine> CheckTable::lineIn(const QSqlQuery &query) const
{
    const auto row = PlainRow::from(query);
    const auto line = lineFrom(row, query.value(AfterPlainColumns).toByteArray(), m_cipher);
    if (!line || !line->verdict || line->plan)
        return line;
    const auto kept = find(line->id);
    return kept ? Result(lineOf(kept->check)) : kept.failure();
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
        return PlainRow::boundFrom(row).place(column == "line_sealed"_L1 ? u"line"_s : u"body"_s);
    };
    return {u"checks"_s, BoundColumns, {u"line_sealed"_s, u"body_sealed"_s}, placeOf};
}

} // namespace coverdesk
