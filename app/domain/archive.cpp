// SPDX-License-Identifier: MIT
#include "app/domain/archive.h"

#include "app/domain/archivecheckfields.h"
#include "app/domain/jsonreader.h"
#include "app/domain/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

/// 2: claims, what looking for a lost receipt brought, who opened an answer, and what lists show of it.
/// 3: a patient's coverages, chart number and merging.
/// 4: when a patient was merged, and what a line says of the plan.
static constexpr int Format = 4;

/// The format since which records hold the names that they have now.
template <typename T>
static constexpr int NamedSince = 2;
template <>
constexpr int NamedSince<Patient> = 4;
template <>
constexpr int NamedSince<CheckLine> = 4;

/// A patient as the formats before the third had it.
struct InsuredPatient
{
    QUuid id;
    Person person;
    Insurance insurance;
};

static void eachField(auto &field, InsuredPatient &patient)
{
    field("id", patient.id);
    field("person", patient.person);
    field("insurance", patient.insurance);
}

template <typename T>
static QJsonObject stamped(const T &value)
{
    auto json = JsonWriter::written(value);
    json.insert("format"_L1, Format);
    return json;
}

QJsonObject toJson(const Inquiry &inquiry)
{
    return JsonWriter::written(inquiry);
}

QJsonObject toJson(const Benefits &benefits)
{
    return JsonWriter::written(benefits);
}

QJsonObject toJson(const Failure &failure)
{
    return JsonWriter::written(failure);
}

QJsonObject toJson(const Check &check)
{
    return stamped(check);
}

QJsonObject toJson(const CheckLine &line)
{
    return stamped(line);
}

QJsonObject toJson(const Patient &patient)
{
    return stamped(patient);
}

QJsonObject toJson(const AuditEntry &entry)
{
    return stamped(entry);
}

static QString codeOf(JsonReader::Fault::Kind kind)
{
    switch (kind) {
    case JsonReader::Fault::Kind::Missing: return u"missing-name"_s;
    case JsonReader::Fault::Kind::Unknown: return u"unknown-name"_s;
    case JsonReader::Fault::Kind::WrongType: return u"wrong-type"_s;
    }
    Q_UNREACHABLE();
}

template <typename T>
static Result<T> readFrom(const QJsonObject &json, JsonReader::Names names, Failure::Kind kind)
{
    T value;
    if (const auto fault = JsonReader::read(json, names, value))
        return Failure{.kind = kind, .code = codeOf(fault->kind), .problems = {{fault->path, {}}}};
    return value;
}

int formatOf(const QJsonObject &json)
{
    return json.contains("format"_L1) ? json["format"_L1].toInt() : 1;
}

CheckLine lineOf(const Check &check, int format)
{
    auto line = lineOf(check);
    if (format < 2) {
        line.answeredAt.reset();
        line.trouble.reset();
        line.isNews = false;
        line.visitOn.reset();
    }
    if (format < 4) {
        line.plan.reset();
        line.lastCallAt.reset();
    }
    return line;
}

template <typename T>
static Result<T> recordFrom(QJsonObject json)
{
    const auto format = formatOf(json);
    if (format > Format)
        return Failure{.kind = Failure::Kind::Newer, .code = u"record"_s};
    if (format < 1)
        return Failure{.kind = Failure::Kind::Damaged, .code = u"wrong-type"_s, .problems = {{u"format"_s, {}}}};
    json.remove("format"_L1);
    const auto names = format < NamedSince<T> ? JsonReader::Names::Older : JsonReader::Names::All;
    return readFrom<T>(json, names, Failure::Kind::Damaged);
}

Result<Check> checkFromJson(const QJsonObject &json)
{
    const auto read = recordFrom<Check>(json);
    if (!read || formatOf(json) >= 2)
        return read;
    // Before it was noted when an answer is opened, it was shown as soon as it came.
    auto check = *read;
    check.openedAt = check.answeredAt;
    return check;
}

Result<CheckLine> lineFromJson(const QJsonObject &json)
{
    return recordFrom<CheckLine>(json);
}

Result<Patient> patientFromJson(const QJsonObject &json)
{
    if (formatOf(json) >= 3)
        return recordFrom<Patient>(json);
    const auto older = recordFrom<InsuredPatient>(json);
    return older ? Result(patientWith(older->id, older->person, older->insurance)) : older.failure();
}

Result<AuditEntry> auditEntryFromJson(const QJsonObject &json)
{
    return recordFrom<AuditEntry>(json);
}

Result<Inquiry> inquiryFromJson(const QJsonObject &json)
{
    return readFrom<Inquiry>(json, JsonReader::Names::Some, Failure::Kind::Refused);
}

} // namespace coverdesk
