// SPDX-License-Identifier: MIT
#include "app/practice/eligibilityrules.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

static constexpr auto LongestText = 200;

bool isUuid(const QString &text)
{
    const auto uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces).compare(text, Qt::CaseInsensitive) == 0;
}

std::optional<QDate> eligibilityDate(const QString &text)
{
    if (text.size() != 10)
        return std::nullopt;
    for (const auto &format : {u"yyyy-MM-dd"_s, u"MM/dd/yyyy"_s}) {
        if (const auto date = QDate::fromString(text, format); date.isValid())
            return date;
    }
    return std::nullopt;
}

static QJsonObject issue(const QString &field, const QString &code, const QString &message)
{
    const auto path = field.isEmpty() ? QJsonArray{} : QJsonArray{field};
    return {{u"path"_s, path}, {u"code"_s, code}, {u"message"_s, message}};
}

static std::optional<QJsonObject> textIssue(const QJsonObject &fields, const QString &name)
{
    const auto value = fields.value(name);
    if (value.isUndefined())
        return issue(name, u"invalid_type"_s, u"Required"_s);
    if (!value.isString())
        return issue(name, u"invalid_type"_s, u"Expected string"_s);
    if (value.toString().trimmed().isEmpty())
        return issue(name, u"too_small"_s, u"Must not be empty"_s);
    if (value.toString().size() > LongestText)
        return issue(name, u"too_big"_s, u"Must be at most 200 characters"_s);
    return std::nullopt;
}

static std::optional<QJsonObject> birthDateIssue(const QJsonObject &fields)
{
    const auto name = u"patientDateOfBirth"_s;
    if (!fields.contains(name))
        return std::nullopt;
    if (!fields.value(name).isString())
        return issue(name, u"invalid_type"_s, u"Expected string"_s);
    if (!eligibilityDate(fields.value(name).toString()))
        return issue(name, u"invalid_string"_s, u"Expected YYYY-MM-DD or MM/DD/YYYY"_s);
    return std::nullopt;
}

QJsonArray checkIssues(const std::optional<QJsonObject> &fields)
{
    if (!fields)
        return {issue({}, u"invalid_type"_s, u"Expected object"_s)};

    QJsonArray issues;
    for (const auto &name : {u"payerName"_s, u"memberId"_s, u"patientFirstName"_s, u"patientLastName"_s}) {
        if (const auto found = textIssue(*fields, name))
            issues.append(*found);
    }
    if (const auto found = birthDateIssue(*fields))
        issues.append(*found);
    return issues;
}

} // namespace coverdesk::practice
