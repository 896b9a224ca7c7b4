// SPDX-License-Identifier: MIT
#include "app/practice/harborrules.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

namespace {

    enum class Kind { Text, Texts, Flag, Number, Type, Insurance, Queries, Day, DayToCome, Npi, TaxId };

    struct Rule
    {
        QLatin1StringView name;
        Kind kind;
        bool isRequired = false;
    };

    constexpr Rule Rules[] = {
        {"type"_L1, Kind::Type, true},
        {"desired_completion_date"_L1, Kind::DayToCome, true},
        {"patient_name"_L1, Kind::Text, true},
        {"dob"_L1, Kind::Day, true},
        {"member_id"_L1, Kind::Text, true},
        {"insurance"_L1, Kind::Insurance, true},
        {"npi"_L1, Kind::Npi, true},
        {"tax_id"_L1, Kind::TaxId, true},
        {"group_id"_L1, Kind::Text},
        {"external_id"_L1, Kind::Text},
        {"practice_billing_address"_L1, Kind::Text},
        {"place_of_service"_L1, Kind::Text},
        {"additional_info"_L1, Kind::Text},
        {"claim_number"_L1, Kind::Text},
        {"claims_date_of_service"_L1, Kind::Day},
        {"billed_amount"_L1, Kind::Number},
        {"billing_npi"_L1, Kind::Npi},
        {"rendering_npi"_L1, Kind::Npi},
        {"insurance_payor_id"_L1, Kind::Text},
        {"benefits_form_name"_L1, Kind::Text},
        {"insurance_in_network"_L1, Kind::Flag},
        {"is_specialist"_L1, Kind::Flag},
        {"diagnosis_codes"_L1, Kind::Texts},
        {"benefits_codes"_L1, Kind::Texts},
        {"benefits_query"_L1, Kind::Queries},
    };

    constexpr QLatin1StringView Types[] = {"CLAIMS_STATUS"_L1, "BENEFITS"_L1, "UNKNOWN"_L1};

    constexpr QLatin1StringView Insurances[] = {
        "AETNA"_L1, "CIGNA"_L1, "HUMANA"_L1, "OPTUM"_L1, "OXFORD"_L1, "UNITED_HEALTHCARE"_L1, "UNKNOWN"_L1};

    constexpr QLatin1StringView Queries[] = {"DEDUCTIBLES_AND_MAXIMUMS"_L1,
                                             "PLAN_INFO"_L1,
                                             "NETWORK_STATUS"_L1,
                                             "CODE_LOOKUP_PRIOR_AUTH"_L1,
                                             "CODE_LOOKUP_BENEFITS"_L1,
                                             "OFFICE_VISIT_NEW_PATIENT"_L1,
                                             "OFFICE_VISIT_RETURNING_PATIENT"_L1,
                                             "PSYCHOTHERAPY"_L1,
                                             "FAMILY_PSYCHOTHERAPY"_L1,
                                             "GROUP_PSYCHOTHERAPY"_L1,
                                             "UNKNOWN"_L1,
                                             "MAXIMUMS"_L1};

    template <typename List>
    bool isOneOf(const List &list, const QString &text)
    {
        return std::find(std::begin(list), std::end(list), text) != std::end(list);
    }

    bool isDigits(const QString &text, qsizetype count)
    {
        return text.size() == count
            && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    QJsonObject problemAt(const QJsonArray &where, const QString &type, const QString &message)
    {
        return {{u"loc"_s, where}, {u"msg"_s, message}, {u"type"_s, type}};
    }

    QJsonObject problem(const QString &field, const QString &type, const QString &message)
    {
        return problemAt(field.isEmpty() ? QJsonArray{u"body"_s} : QJsonArray{u"body"_s, field}, type, message);
    }

    // What is wrong with a text, in FastAPI's words; empty when nothing is.
    QString complaintAbout(Kind kind, const QString &text, const QDate &today)
    {
        const auto notPermitted = u"Input is not one of the permitted values"_s;
        const auto day = harborDate(text);
        switch (kind) {
        case Kind::Text: return text.trimmed().isEmpty() ? u"String should have at least 1 character"_s : QString();
        case Kind::Type: return isOneOf(Types, text) ? QString() : notPermitted;
        case Kind::Insurance: return isOneOf(Insurances, text) ? QString() : notPermitted;
        case Kind::Day: return day ? QString() : u"Value error, date must be MM-DD-YYYY"_s;
        case Kind::DayToCome:
            if (!day)
                return u"Value error, date must be MM-DD-YYYY"_s;
            return *day < today ? u"Value error, date is in the past"_s : QString();
        case Kind::Npi: return isNpi(text) ? QString() : u"Value error, NPI is not valid"_s;
        case Kind::TaxId: return isDigits(text, 9) ? QString() : u"Value error, tax id must be nine digits"_s;
        case Kind::Texts:
        case Kind::Flag:
        case Kind::Number:
        case Kind::Queries: break;
        }
        return {};
    }

    std::optional<QJsonObject> textProblem(const Rule &rule, const QJsonValue &value, const QDate &today)
    {
        if (!value.isString())
            return problem(rule.name, u"string_type"_s, u"Input should be a valid string"_s);
        const auto complaint = complaintAbout(rule.kind, value.toString(), today);
        if (complaint.isEmpty())
            return std::nullopt;
        return problem(rule.name, u"value_error"_s, complaint);
    }

    std::optional<QJsonObject> listProblem(const Rule &rule, const QJsonValue &value)
    {
        if (!value.isArray())
            return problem(rule.name, u"list_type"_s, u"Input should be a valid list"_s);
        const auto items = value.toArray();
        const auto isFine = std::all_of(items.cbegin(), items.cend(), [&](const QJsonValue &item) {
            return item.isString() && (rule.kind != Kind::Queries || isOneOf(Queries, item.toString()));
        });
        if (isFine)
            return std::nullopt;
        return problem(rule.name, u"enum"_s, u"Input is not one of the permitted values"_s);
    }

    std::optional<QJsonObject> problemWith(const Rule &rule, const QJsonValue &value, const QDate &today)
    {
        if (value.isUndefined() || value.isNull()) {
            if (!rule.isRequired)
                return std::nullopt;
            return problem(rule.name, u"missing"_s, u"Field required"_s);
        }
        switch (rule.kind) {
        case Kind::Flag:
            if (value.isBool())
                return std::nullopt;
            return problem(rule.name, u"bool_type"_s, u"Input should be a valid boolean"_s);
        case Kind::Number:
            if (value.isDouble())
                return std::nullopt;
            return problem(rule.name, u"float_type"_s, u"Input should be a valid number"_s);
        case Kind::Texts:
        case Kind::Queries: return listProblem(rule, value);
        case Kind::Text:
        case Kind::Type:
        case Kind::Insurance:
        case Kind::Day:
        case Kind::DayToCome:
        case Kind::Npi:
        case Kind::TaxId: break;
        }
        return textProblem(rule, value, today);
    }

} // namespace

std::optional<QDate> harborDate(const QString &text)
{
    const auto date = QDate::fromString(text, u"MM-dd-yyyy"_s);
    if (text.size() != 10 || !date.isValid())
        return std::nullopt;
    return date;
}

bool isNpi(const QString &text)
{
    if (!isDigits(text, 10))
        return false;
    const QString digits = u"80840"_s + text;
    auto sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const auto digit = digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

QJsonArray formProblems(const QJsonObject &form)
{
    QJsonArray problems;
    for (const auto &name : {u"username"_s, u"password"_s}) {
        if (form.value(name).toString().isEmpty())
            problems.append(problem(name, u"missing"_s, u"Field required"_s));
    }
    return problems;
}

std::optional<qsizetype> listLimit(const QJsonObject &query)
{
    constexpr qsizetype Usual = 200;
    if (!query.contains("limit"_L1))
        return Usual;
    bool isNumber = false;
    const auto limit = query.value("limit"_L1).toString().toInt(&isNumber);
    if (!isNumber || limit < 0)
        return std::nullopt;
    return limit;
}

QJsonArray limitProblems()
{
    return {problemAt({u"query"_s, u"limit"_s}, u"int_parsing"_s, u"Input should be a valid integer from 0 on"_s)};
}

QStringList inquiryFields()
{
    QStringList names;
    for (const auto &rule : Rules)
        names.append(rule.name);
    return names;
}

std::optional<PracticePatient> patientIn(const QJsonObject &request)
{
    const auto bornOn = harborDate(request.value("dob"_L1).toString());
    if (!bornOn)
        return std::nullopt;
    return practicePatient(request.value("patient_name"_L1).toString(), *bornOn,
                           request.value("member_id"_L1).toString());
}

QJsonArray inquiryProblems(const std::optional<QJsonObject> &fields, const QDate &today)
{
    if (!fields)
        return {problem({}, u"json_invalid"_s, u"JSON decode error"_s)};

    QJsonArray problems;
    for (const auto &rule : Rules) {
        if (const auto found = problemWith(rule, fields->value(rule.name), today))
            problems.append(*found);
    }
    return problems;
}

} // namespace coverdesk::practice
