// SPDX-License-Identifier: MIT
#include "app/domain/archive.h"

#include "app/domain/archivecheckfields.h"
#include "app/domain/jsonreader.h"
#include "app/domain/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

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
    return JsonWriter::written(check);
}

QJsonObject toJson(const CheckLine &line)
{
    return JsonWriter::written(line);
}

QJsonObject toJson(const Patient &patient)
{
    return JsonWriter::written(patient);
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

Result<Check> checkFromJson(const QJsonObject &json)
{
    return readFrom<Check>(json, JsonReader::Names::All, Failure::Kind::Damaged);
}

Result<CheckLine> lineFromJson(const QJsonObject &json)
{
    return readFrom<CheckLine>(json, JsonReader::Names::All, Failure::Kind::Damaged);
}

Result<Patient> patientFromJson(const QJsonObject &json)
{
    return readFrom<Patient>(json, JsonReader::Names::All, Failure::Kind::Damaged);
}

Result<Inquiry> inquiryFromJson(const QJsonObject &json)
{
    return readFrom<Inquiry>(json, JsonReader::Names::Some, Failure::Kind::Refused);
}

} // namespace coverdesk
