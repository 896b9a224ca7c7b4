// SPDX-License-Identifier: MIT
#include "app/services/jsonreading.h"

#include "app/services/jsonnames.h"

#include <QLocale>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace coverdesk {

constexpr qsizetype LongestText = 64 * 1024;

Result<QJsonDocument> readDocument(const QByteArray &body)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{Failure::Kind::Unreadable, u"NOT_JSON"_s};
    if (depthOfRepeatedName(body) == 1)
        return Failure{Failure::Kind::Unreadable, u"REPEATED_NAME"_s};
    return document;
}

Result<QJsonObject> readObject(const QByteArray &body)
{
    const auto document = readDocument(body);
    if (!document)
        return document.failure();
    if (!document->isObject())
        return Failure{Failure::Kind::Unreadable, u"NOT_AN_OBJECT"_s};
    return document->object();
}

QJsonValue eitherOf(const QJsonObject &json, QLatin1StringView name, QLatin1StringView otherName)
{
    const auto value = json[name];
    return value.isUndefined() || value.isNull() ? json[otherName] : value;
}

bool saysNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

QString textIn(const QJsonValue &value)
{
    auto text = value.toString().left(LongestText);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

/// The shortest decimal that reads as the same number: for up to 15 digits, the very one that was sent.
static QString decimalOf(const QJsonValue &value)
{
    if (const auto whole = value.toVariant(); whole.metaType() == QMetaType::fromType<qlonglong>())
        return QString::number(whole.toLongLong());
    const auto number = value.toDouble();
    return QString::number(number, std::abs(number) < 1e13 ? 'f' : 'g', QLocale::FloatingPointShortest);
}

QString wordIn(const QJsonValue &value)
{
    return value.isDouble() ? decimalOf(value) : textIn(value);
}

static QString compactText(const QJsonValue &value)
{
    const auto inBrackets = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return inBrackets.mid(1, inBrackets.size() - 2).left(1000);
}

QString statedIn(const QJsonValue &value)
{
    const auto isOther = value.isArray() || value.isObject() || value.isBool();
    return isOther ? compactText(value) : wordIn(value);
}

std::optional<bool> boolIn(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<int> wholeNumberIn(const QJsonValue &value)
{
    const auto number = value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (!value.isDouble() || std::trunc(number) != number || std::abs(number) > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(number);
}

Amount amountIn(const QJsonValue &value)
{
    const auto text = wordIn(value);
    if (const auto money = Money::fromText(text))
        return {money, {}};
    return {std::nullopt, text.trimmed().isEmpty() ? QString() : text};
}

Share shareIn(const QJsonValue &value)
{
    const auto text = wordIn(value);
    if (const auto percent = Percent::fromText(text))
        return {percent, {}};
    return {std::nullopt, text.trimmed().isEmpty() ? QString() : text};
}

static Problem problemIn(const QJsonValue &item, QString (*fieldOf)(const QString &theirs))
{
    if (item.isString())
        return {{}, textIn(item)};

    const auto place = item["path"_L1].isUndefined() ? item["loc"_L1] : item["path"_L1];
    const auto steps = place.toArray();
    const auto last = steps.isEmpty() ? textIn(place).section(u'.', -1) : textIn(steps.last());
    const auto message = item["message"_L1].isUndefined() ? item["msg"_L1] : item["message"_L1];
    return {fieldOf(last), message.isString() ? textIn(message) : compactText(item)};
}

std::vector<Problem> problemsIn(const QJsonValue &list, QString (*fieldOf)(const QString &theirs))
{
    constexpr std::size_t Most = 50;
    std::vector<Problem> problems;
    for (const auto &item : list.isArray() ? list.toArray() : QJsonArray{list}) {
        if (!item.isNull() && !item.isUndefined() && problems.size() < Most)
            problems.push_back(problemIn(item, fieldOf));
    }
    return problems;
}

} // namespace coverdesk
