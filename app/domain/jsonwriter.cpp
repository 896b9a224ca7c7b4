// SPDX-License-Identifier: MIT
#include "app/domain/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

/// The value as \a text, beside it the words where there are any, null where nothing was said.
static QJsonValue stated(const std::optional<QString> &text, const QString &asStated)
{
    if (asStated.isEmpty())
        return text ? QJsonValue(*text) : QJsonValue::Null;
    QJsonObject words{{u"asStated"_s, asStated}};
    if (text)
        words.insert(u"value"_s, *text);
    return words;
}

QJsonValue JsonWriter::json(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue::Null;
}

QJsonValue JsonWriter::json(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(moment.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue::Null;
}

QJsonValue JsonWriter::json(const QUuid &id)
{
    return id.isNull() ? QJsonValue::Null : QJsonValue(id.toString(QUuid::WithoutBraces));
}

QJsonValue JsonWriter::json(const QUrl &address)
{
    return address.toString(QUrl::FullyEncoded);
}

QJsonValue JsonWriter::json(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonValue JsonWriter::json(const Amount &amount)
{
    return stated(amount.value ? std::optional(amount.value->toText()) : std::nullopt, amount.asStated);
}

QJsonValue JsonWriter::json(const Share &share)
{
    return stated(share.value ? std::optional(share.value->toText()) : std::nullopt, share.asStated);
}

QJsonValue JsonWriter::json(const StatedDate &date)
{
    return stated(date.value ? std::optional(date.value->toString(Qt::ISODate)) : std::nullopt, date.asStated);
}

} // namespace coverdesk
