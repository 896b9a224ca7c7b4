// SPDX-License-Identifier: MIT
#include "app/domain/jsonreader.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

JsonReader::JsonReader(const QJsonObject &json, Names names, const QString &path)
    : m_json(json)
    , m_names(names)
    , m_path(path)
{}

void JsonReader::note(Fault::Kind kind, const QString &name)
{
    if (!m_fault)
        m_fault = Fault{kind, m_path + name};
}

void JsonReader::findStrangers()
{
    for (auto field = m_json.constBegin(); field != m_json.constEnd(); ++field) {
        if (!m_known.contains(field.key()))
            note(Fault::Kind::Unknown, field.key());
    }
}

bool JsonReader::isRead(const QJsonValue &json, bool &value)
{
    value = json.toBool();
    return json.isBool();
}

bool JsonReader::isRead(const QJsonValue &json, int &value)
{
    value = json.toInt();
    // A number with a fraction, or too large, is read as the fallback: a different one each time.
    return json.isDouble() && json.toInt(0) == json.toInt(1);
}

bool JsonReader::isRead(const QJsonValue &json, QString &text)
{
    text = json.toString();
    return m_names == Names::Some ? json.isString() : json.isNull() || !text.isEmpty();
}

bool JsonReader::isRead(const QJsonValue &json, QStringList &texts)
{
    const auto elements = json.toArray();
    for (const auto &element : elements) {
        if (!element.isString())
            return false;
        texts.append(element.toString());
    }
    return json.isArray();
}

static std::optional<QDate> dateFrom(const QString &text)
{
    const auto date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text ? std::optional(date) : std::nullopt;
}

bool JsonReader::isRead(const QJsonValue &json, QDate &date)
{
    const auto read = dateFrom(json.toString());
    if (read)
        date = *read;
    return read.has_value();
}

bool JsonReader::isRead(const QJsonValue &json, QDateTime &moment)
{
    if (json.isNull())
        return true;
    const auto text = json.toString();
    moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() && moment.toUTC().toString(Qt::ISODateWithMs) == text;
}

bool JsonReader::isRead(const QJsonValue &json, QUuid &id)
{
    if (json.isNull())
        return true;
    const auto text = json.toString();
    id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

bool JsonReader::isRead(const QJsonValue &json, Money &money)
{
    const auto text = json.toString();
    const auto read = Money::fromText(text);
    if (read)
        money = *read;
    return read && (m_names == Names::Some || read->toText() == text);
}

bool JsonReader::isRead(const QJsonValue &json, QUrl &address)
{
    const auto text = json.toString();
    address = QUrl(text, QUrl::StrictMode);
    return json.isString() && (text.isEmpty() || address.isValid());
}

bool JsonReader::isRead(const QJsonValue &json, QByteArray &bytes)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(json.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    bytes = decoded.decoded;
    return json.isString() && decoded;
}

/// Text, or an object of "asStated" and perhaps "value", or null: taken apart, or none of these.
static bool isStated(const QJsonValue &json, std::optional<QString> &text, QString &asStated)
{
    if (json.isNull())
        return true;
    if (json.isString()) {
        text = json.toString();
        return true;
    }
    const auto words = json.toObject();
    const auto value = words.value("value"_L1);
    if (value.isString())
        text = value.toString();
    asStated = words.value("asStated"_L1).toString();
    return !asStated.isEmpty() && words.size() == (value.isString() ? 2 : 1);
}

/// As `isStated`, the text being what \a Value writes and reads.
template <typename Value, typename Stated>
static bool isReadAs(const QJsonValue &json, Stated &stated)
{
    std::optional<QString> text;
    if (!isStated(json, text, stated.asStated))
        return false;
    if (!text)
        return true;
    stated.value = Value::fromText(*text);
    return stated.value && stated.value->toText() == *text;
}

bool JsonReader::isRead(const QJsonValue &json, Amount &amount)
{
    return isReadAs<Money>(json, amount);
}

bool JsonReader::isRead(const QJsonValue &json, Share &share)
{
    return isReadAs<Percent>(json, share);
}

bool JsonReader::isRead(const QJsonValue &json, StatedDate &date)
{
    std::optional<QString> text;
    if (!isStated(json, text, date.asStated))
        return false;
    if (text)
        date.value = dateFrom(*text);
    return !text || date.value;
}

template <typename Enum>
static bool isNamed(const QJsonValue &json, Enum last, Enum &value)
{
    const auto name = json.toString();
    for (auto number = 0; number <= static_cast<int>(last); ++number) {
        value = static_cast<Enum>(number);
        if (nameOf(value) == name)
            return true;
    }
    return false;
}

bool JsonReader::isRead(const QJsonValue &json, ServiceId &service)
{
    return isNamed(json, ServiceId::HealthHarbor, service);
}

bool JsonReader::isRead(const QJsonValue &json, Standing &standing)
{
    return isNamed(json, Standing::Closed, standing);
}

bool JsonReader::isRead(const QJsonValue &json, Verdict &verdict)
{
    return isNamed(json, Verdict::ClaimTold, verdict);
}

bool JsonReader::isRead(const QJsonValue &json, Failure::Kind &kind)
{
    return isNamed(json, Failure::Kind::Forbidden, kind);
}

bool JsonReader::isRead(const QJsonValue &json, AuditAct &act)
{
    return isNamed(json, AuditAct::Purged, act);
}

bool JsonReader::isRead(const QJsonValue &json, Coverage::Order &order)
{
    return isNamed(json, Coverage::Order::Ended, order);
}

} // namespace coverdesk
