// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/healthharborwire.h"

#include "app/domain/fields.h"
#include "app/services/healthharbor/healthharbortexts.h"
#include "app/services/httpoutcome.h"
#include "app/services/jsonnames.h"
#include "app/services/jsonreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::healthharbor {

static void insertStated(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

static void insertStated(QJsonObject &json, const QString &name, const QStringList &texts)
{
    if (!texts.isEmpty())
        json.insert(name, QJsonArray::fromStringList(texts));
}

static void insertStated(QJsonObject &json, const QString &name, const std::optional<bool> &flag)
{
    if (flag)
        json.insert(name, *flag);
}

static void insertStated(QJsonObject &json, const QString &name, const std::optional<QDate> &date)
{
    if (date)
        json.insert(name, dateText(*date));
}

static QString fullName(const Person &person)
{
    return QString(person.firstName + u' ' + person.lastName).trimmed();
}

QByteArray questionFor(const Inquiry &inquiry, const QUuid &id)
{
    const auto &[patient, insurance, provider, visitOn, procedures, diagnoses, topics, place, note, wantedBy] = inquiry;
    QJsonObject json{
        {u"type"_s, u"BENEFITS"_s},
        {u"external_id"_s, id.toString(QUuid::WithoutBraces)},
        {u"patient_name"_s, fullName(patient)},
        {u"member_id"_s, insurance.memberId},
        {u"insurance"_s, insurance.phonePayer},
        {u"npi"_s, provider.npi},
        {u"tax_id"_s, digitsOf(provider.taxId)},
    };
    insertStated(json, u"desired_completion_date"_s, wantedBy);
    insertStated(json, u"dob"_s, patient.bornOn);
    insertStated(json, u"group_id"_s, insurance.groupId);
    insertStated(json, u"insurance_in_network"_s, provider.inNetwork);
    insertStated(json, u"is_specialist"_s, provider.specialist);
    insertStated(json, u"diagnosis_codes"_s, diagnoses);
    insertStated(json, u"benefits_query"_s, topics);
    insertStated(json, u"benefits_codes"_s, procedures);
    insertStated(json, u"place_of_service"_s, place);
    insertStated(json, u"additional_info"_s, note);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

static QString fieldOf(const QString &theirs)
{
    static const std::map<QString, QString> ours{
        {u"patient_name"_s, u"lastName"_s},
        {u"dob"_s, u"bornOn"_s},
        {u"member_id"_s, u"memberId"_s},
        {u"group_id"_s, u"groupId"_s},
        {u"insurance"_s, u"phonePayer"_s},
        {u"npi"_s, u"npi"_s},
        {u"tax_id"_s, u"taxId"_s},
        {u"desired_completion_date"_s, u"wantedBy"_s},
        {u"diagnosis_codes"_s, u"diagnosisCodes"_s},
        {u"benefits_codes"_s, u"procedureCodes"_s},
    };
    const auto found = ours.find(theirs);
    return found == ours.cend() ? QString() : found->second;
}

/// What an answer that is not good says of itself: a text, or a list of faults.
static Outcome readRefusal(const HttpAnswer &answer)
{
    auto outcome = outcomeByStatus(answer);
    if (answer.trouble)
        return outcome;
    auto failure = outcome.failure.value_or(Failure{});
    const auto json = readObject(answer.body);
    const auto detail = json ? (*json)["detail"_L1] : QJsonValue();
    if (detail.isArray())
        failure.problems = problemsIn(detail, fieldOf);
    else
        failure.said = detail.isString() ? textIn(detail) : openingOf(answer.body);
    outcome.failure = failure;
    return outcome;
}

/// The one object asked for: some answers wrap it in a list.
static Result<QJsonObject> readOne(const HttpAnswer &answer, const QString &ticket)
{
    const auto document = readDocument(answer.body);
    if (!document)
        return document.failure();
    if (document->isObject())
        return document->object();

    const auto list = document->array();
    if (list.size() == 1 && list.first().isObject())
        return list.first().toObject();
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const QJsonValue &item) {
        return !ticket.isEmpty() && item["id"_L1].toString() == ticket;
    });
    if (found == list.cend())
        return Failure{Failure::Kind::Unreadable, u"NOT_AN_OBJECT"_s};
    return found->toObject();
}

Outcome readReceipt(const HttpAnswer &answer)
{
    if (!isGood(answer))
        return readRefusal(answer);

    const auto json = readOne(answer, {});
    if (!json)
        return unreadable(answer, json.failure());
    auto ticket = textIn((*json)["inquiry_id"_L1]);
    if (ticket.isEmpty())
        ticket = textIn((*json)["id"_L1]);
    if (!isTicket(ticket) || !answer.isSent)
        return unreadable(answer, {Failure::Kind::Unreadable, u"NO_TICKET"_s});

    Outcome outcome{Outcome::Kind::Placed};
    outcome.ticket = ticket;
    outcome.status = textIn((*json)["status"_L1]);
    outcome.received = answer.body;
    return outcome;
}

/// A field that bears one name in some versions of the service and another in others.
static QJsonValue eitherOf(const QJsonObject &json, QLatin1StringView name, QLatin1StringView otherName)
{
    const auto value = json[name];
    return value.isUndefined() || value.isNull() ? json[otherName] : value;
}

static Accumulator readAccumulator(const QJsonObject &maximums, const QString &name)
{
    return {amountIn(maximums[name]), amountIn(maximums[QString(name + "_used"_L1)]), {}};
}

static Maximums readMaximums(const QJsonObject &maximums)
{
    return {readAccumulator(maximums, u"individual_deductible"_s),
            readAccumulator(maximums, u"individual_out_of_pocket_maximum"_s),
            readAccumulator(maximums, u"family_deductible"_s),
            readAccumulator(maximums, u"family_out_of_pocket_maximum"_s)};
}

static Plan readPlan(const QJsonObject &information)
{
    Plan plan;
    plan.active = boolIn(information["is_active"_L1]);
    plan.type = textIn(information["plan_type"_L1]);
    plan.effectiveOn = statedDate(textIn(information["effective_date"_L1]));
    plan.terminatesOn = statedDate(textIn(information["termination_date"_L1]));
    plan.followsCalendarYear = boolIn(information["is_calendar_year_plan"_L1]);
    plan.providerInNetwork = boolIn(information["is_provider_in_network"_L1]);
    plan.primary = boolIn(information["is_primary_insurance"_L1]);
    return plan;
}

static Procedure readProcedure(const QJsonObject &json)
{
    Procedure procedure;
    procedure.code = wordIn(json["procedure_code"_L1]);
    procedure.name = textIn(json["procedure_name"_L1]);
    procedure.covered = boolIn(json["is_covered"_L1]);
    procedure.priorAuthorization = boolIn(json["is_prior_auth_required"_L1]);
    procedure.priorAuthorizationNote = textIn(json["prior_auth_info"_L1]);
    procedure.deductibleWaived = boolIn(json["is_deductible_waived"_L1]);
    procedure.costShare = {amountIn(json["copay_amount"_L1]), shareIn(json["coinsurance_percentage"_L1])};
    procedure.frequencyLimits = textIn(json["frequency_limitations"_L1]);
    procedure.note = textIn(eitherOf(json, "limitations"_L1, "more_info"_L1));
    return procedure;
}

/// Adds what \a more says; where the two disagree, neither counts.
static void merge(QJsonObject &row, const QJsonObject &more)
{
    for (auto it = more.constBegin(); it != more.constEnd(); ++it) {
        const bool disagrees = row.contains(it.key()) && row[it.key()] != it.value();
        row[it.key()] = disagrees ? QJsonValue() : it.value();
    }
}

static bool namesAProcedure(const QJsonObject &json)
{
    return json.contains("procedure_code"_L1) || json.contains("procedure_name"_L1);
}

/// The list comes as pairs of a name and its benefits, as single merged objects, with or without a list around each.
static std::vector<Procedure> readProcedures(const QJsonArray &entries)
{
    std::vector<QJsonObject> rows;
    for (const auto &entry : entries) {
        bool isNew = entry.isArray();
        for (const auto &part : entry.isArray() ? entry.toArray() : QJsonArray{entry}) {
            const auto json = part.toObject();
            if (json.isEmpty())
                continue;
            if (isNew || rows.empty() || namesAProcedure(json))
                rows.push_back(json);
            else
                merge(rows.back(), json);
            isNew = false;
        }
    }
    std::vector<Procedure> procedures;
    std::transform(rows.cbegin(), rows.cend(), std::back_inserter(procedures), readProcedure);
    return procedures;
}

static std::map<QString, Procedure> readClasses(const QJsonObject &classes)
{
    std::map<QString, Procedure> procedures;
    for (auto it = classes.constBegin(); it != classes.constEnd(); ++it) {
        if (it->isObject())
            procedures.emplace(it.key(), readProcedure(it->toObject()));
    }
    return procedures;
}

static std::vector<Call> readCalls(const QJsonValue &details)
{
    std::vector<Call> calls;
    for (const auto &item : details.isArray() ? details.toArray() : QJsonArray{details}) {
        const auto json = item.toObject();
        if (json.isEmpty())
            continue;
        calls.push_back({timeIn(textIn(eitherOf(json, "call_end_time"_L1, "call_time"_L1))),
                         textIn(json["representative_name"_L1]), wordIn(json["reference_number"_L1]),
                         textIn(json["call_recording_url"_L1]),
                         textIn(eitherOf(json, "call_transcript"_L1, "transcript"_L1))});
    }
    return calls;
}

static Verdict verdictOf(bool isSuccess, const std::optional<bool> &active)
{
    if (!isSuccess || !active)
        return Verdict::Partial;
    return *active ? Verdict::Active : Verdict::NotActive;
}

static Benefits readBenefits(const QJsonObject &json, bool isSuccess)
{
    const auto results = json["results"_L1].toObject();
    Benefits benefits;
    benefits.plan = readPlan(results["plan_information"_L1].toObject());
    benefits.maximums = readMaximums(results["maximums"_L1].toObject());
    benefits.procedures = readProcedures(results["procedure_codes"_L1].toArray());
    benefits.procedureClasses = readClasses(results["procedure_classes"_L1].toObject());
    benefits.calls = readCalls(results["call_details"_L1]);
    benefits.summary = textIn(json["summary"_L1]);
    benefits.trace = textIn(json["id"_L1]);
    benefits.verdict = verdictOf(isSuccess, benefits.plan.active);
    return benefits;
}

/// One word in another order or spelled with other signs is the same name; a twin's is another one.
static bool isOtherName(const QString &echoed, const Person &person)
{
    const auto ours = fullName(person);
    return !echoed.isEmpty() && comparable(echoed) != comparable(ours)
        && comparableWords(echoed) != comparableWords(ours);
}

static bool isOtherDay(const QString &echoed, const std::optional<QDate> &day)
{
    const auto echo = dateFromText(echoed);
    return echo && day && *echo != *day;
}

static bool isOtherNumber(const QString &echoed, const QString &number)
{
    return !echoed.isEmpty() && comparable(echoed) != comparable(number);
}

/// Whether what the service echoes of the request names anybody but whom we asked about.
static bool isAboutAnother(const QJsonObject &request, const Inquiry &inquiry)
{
    return isOtherName(textIn(request["patient_name"_L1]), inquiry.patient)
        || isOtherDay(textIn(request["dob"_L1]), inquiry.patient.bornOn)
        || isOtherNumber(textIn(request["member_id"_L1]), inquiry.insurance.memberId);
}

static Outcome answered(const HttpAnswer &answer, const Benefits &benefits, const std::optional<Failure> &failure)
{
    Outcome outcome{Outcome::Kind::Answered, benefits, failure};
    outcome.received = answer.body;
    return outcome;
}

static Outcome unusable(const HttpAnswer &answer, const QString &code, const QString &trace)
{
    return answered(answer, {}, Failure{Failure::Kind::Unreadable, code, {}, trace});
}

static Outcome readFinal(const QJsonObject &json, const HttpAnswer &answer, const Check &check)
{
    const auto trace = textIn(json["id"_L1]);
    if (isAboutAnother(json["request"_L1].toObject(), check.inquiry))
        return unusable(answer, u"OTHER_PATIENT"_s, trace);
    if (depthOfRepeatedName(answer.body))
        return unusable(answer, u"REPEATED_NAME"_s, trace);

    const auto status = textIn(json["status"_L1]);
    const bool isSuccess = status == "SUCCESS"_L1;
    const auto benefits = readBenefits(json, isSuccess);
    if (!isSuccess)
        return answered(answer, benefits, Failure{Failure::Kind::PayerUnavailable, status, benefits.summary, trace});
    if (!json["results"_L1].isObject())
        return answered(answer, benefits, Failure{Failure::Kind::Unreadable, u"NO_RESULTS"_s, benefits.summary, trace});
    return answered(answer, benefits, std::nullopt);
}

static Outcome stillWaiting(const HttpAnswer &answer, const QString &status, const std::optional<Failure> &failure)
{
    Outcome outcome{Outcome::Kind::StillWaiting, {}, failure};
    outcome.status = status;
    outcome.received = answer.body;
    outcome.stayAway = answer.stayAway;
    return outcome;
}

/// A look that went wrong says nothing of the inquiry: it is never refused by it, and never lost.
static Outcome readFailedLook(const HttpAnswer &answer)
{
    auto outcome = readRefusal(answer);
    if (!answer.trouble && answer.status == 404)
        return stillWaiting(answer, {}, Failure{Failure::Kind::NotFound, u"HTTP 404"_s, outcome.failure->said});
    if (outcome.kind != Outcome::Kind::Stopped)
        outcome.kind = Outcome::Kind::Unclear;
    return outcome;
}

Outcome readLook(const HttpAnswer &answer, const Check &check)
{
    if (!isGood(answer))
        return readFailedLook(answer);

    const auto json = readOne(answer, check.ticket);
    if (!json)
        return unreadable(answer, json.failure());
    const auto id = textIn((*json)["id"_L1]);
    if (!id.isEmpty() && id != check.ticket)
        return unreadable(answer, {Failure::Kind::Unreadable, u"OTHER_INQUIRY"_s});
    const auto status = textIn((*json)["status"_L1]);
    if (status.isEmpty())
        return unreadable(answer, {Failure::Kind::Unreadable, u"NO_STATUS"_s});

    if (status != "SUCCESS"_L1 && status != "UNSUCCESSFUL"_L1)
        return stillWaiting(answer, status, std::nullopt);
    auto outcome = readFinal(*json, answer, check);
    outcome.status = status;
    return outcome;
}

Outcome readList(const HttpAnswer &answer)
{
    if (!isGood(answer))
        return readRefusal(answer);
    if (const auto document = readDocument(answer.body); !document)
        return unreadable(answer, document.failure());
    // The list holds other people's inquiries: nothing of it is kept.
    return {Outcome::Kind::Answered};
}

} // namespace coverdesk::healthharbor
