// SPDX-License-Identifier: MIT
#include "app/history/checkrow.h"

#include "app/domain/archive.h"
#include "app/history/rowcipher.h"

#include <QCborArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

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

static std::optional<qint64> answerTimeOf(const std::optional<QDateTime> &answeredAt)
{
    return answeredAt ? std::optional(answeredAt->toMSecsSinceEpoch()) : std::nullopt;
}

static std::optional<qint64> newsTimeOf(bool isNews, const std::optional<QDateTime> &answeredAt,
                                        const QDateTime &askedAt)
{
    return isNews ? std::optional(answeredAt.value_or(askedAt).toMSecsSinceEpoch()) : std::nullopt;
}

PlainRow::PlainRow(const KeptCheck &kept)
    : id(kept.check.id.toRfc4122())
    , patientId(kept.check.patientId.toRfc4122())
    , askedAt(kept.check.askedAt.toMSecsSinceEpoch())
    , standing(nameOf(kept.check.standing))
    , answeredAt(answerTimeOf(kept.check.answeredAt))
    , newsAt(newsTimeOf(isNews(kept.check), kept.check.answeredAt, kept.check.askedAt))
{
    if (kept.lease)
        lease = kept.lease->toText();
    if (kept.check.nextLookAt)
        nextLookAt = kept.check.nextLookAt->toMSecsSinceEpoch();
}

static std::optional<qint64> numberIn(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toLongLong());
}

PlainRow PlainRow::boundFrom(const QSqlQuery &query)
{
    PlainRow row;
    row.id = query.value(0).toByteArray();
    row.patientId = query.value(1).toByteArray();
    row.askedAt = query.value(2).toLongLong();
    row.standing = query.value(3).toString();
    if (!query.isNull(4))
        row.lease = query.value(4).toString();
    row.nextLookAt = numberIn(query, 5);
    return row;
}

PlainRow PlainRow::from(const QSqlQuery &query)
{
    auto row = boundFrom(query);
    row.answeredAt = numberIn(query, 6);
    row.newsAt = numberIn(query, 7);
    return row;
}

static QJsonObject objectIn(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

Result<CheckLine> lineFrom(const PlainRow &row, const QByteArray &sealed, const RowCipher &cipher)
{
    const auto plain = cipher.open(sealed, row.place(u"line"_s));
    return plain ? lineFromJson(objectIn(*plain)) : plain.failure();
}

bool isLineOf(const Check &check, const PlainRow &row, const QByteArray &sealed, const RowCipher &cipher)
{
    const auto plain = cipher.open(sealed, row.place(u"line"_s));
    const auto json = plain ? objectIn(*plain) : QJsonObject();
    const auto line = lineFromJson(json);
    return line && *line == lineOf(check, formatOf(json));
}

Result<Check> checkFrom(const PlainRow &row, const QByteArray &sealed, const RowCipher &cipher)
{
    const auto plain = cipher.open(sealed, row.place(u"body"_s));
    return plain ? checkFromJson(objectIn(*plain)) : plain.failure();
}

bool agrees(const PlainRow &row, const Check &check)
{
    return row.answeredAt == answerTimeOf(check.answeredAt)
        && row.newsAt == newsTimeOf(isNews(check), check.answeredAt, check.askedAt);
}

} // namespace coverdesk
