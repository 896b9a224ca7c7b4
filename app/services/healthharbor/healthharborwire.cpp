// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/healthharborwire.h"

#include "app/domain/answers.h"
#include "app/domain/askedandtold.h"
#include "app/services/healthharbor/claimwire.h"
#include "app/services/healthharbor/echowire.h"
#include "app/services/healthharbor/healthharbortexts.h"
#include "app/services/healthharbor/procedurewire.h"
#include "app/services/healthharbor/questionwire.h"
#include "app/services/httpinquiry.h"
#include "app/services/httpoutcome.h"
#include "app/services/jsonelements.h"
#include "app/services/jsonnames.h"
#include "app/services/jsonreading.h"

using namespace Qt::StringLiterals;

namespace coverdesk::healthharbor {

QUrl inquiriesAt(const QUrl &address)
{
    return endpoint(address, u"/api/v0/mental_health/inquiries"_s);
}

/// What the service says of a failure. Of other JSON nothing is repeated, whole or cut: it may be somebody's inquiry.
static QString wordsIn(const QByteArray &body)
{
    const auto json = readObject(body);
    for (const auto &name : {"detail"_L1, "message"_L1, "error"_L1}) {
        if (json && (*json)[name].isString())
            return textIn((*json)[name]);
    }
    const auto opening = openingOf(body).remove(QChar::ByteOrderMark).trimmed();
    const bool isJson = opening.startsWith(u'{') || opening.startsWith(u'[');
    return isJson ? QString() : openingOf(body);
}

Outcome readRefusal(const HttpAnswer &answer)
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
        failure.said = wordsIn(answer.body);
    outcome.failure = failure;
    return outcome;
}

namespace {

    /// One object of an answer, and the bytes it came in.
    struct Told
    {
        QJsonObject json;
        QByteArray bytes;
    };

} // namespace

/// The one object asked for: some answers wrap it in a list.
static Result<Told> readOne(const HttpAnswer &answer, const QString &ticket)
{
    const auto document = readDocument(answer.body);
    if (!document)
        return document.failure();
    if (document->isObject())
        return Told{document->object(), answer.body};

    const auto elements = elementsOf(answer.body);
    for (const auto &bytes : elements) {
        const auto json = QJsonDocument::fromJson(bytes).object();
        const bool isOurs = !ticket.isEmpty() && json["id"_L1].toString() == ticket;
        if (isOurs || (elements.size() == 1 && !json.isEmpty()))
            return Told{json, elements.size() == 1 ? answer.body : bytes};
    }
    return Failure{Failure::Kind::Unreadable, u"NOT_AN_OBJECT"_s};
}

static bool isTurnedAway(const HttpAnswer &answer)
{
    return !answer.trouble && (answer.status == 401 || answer.status == 402 || answer.status == 403);
}

bool isTheirRefusal(const HttpAnswer &answer)
{
    const auto json = readObject(answer.body);
    // A gateway's problem document (RFC 9457) has a detail too, beside its type or title.
    const auto isProblem = json && (json->contains("type"_L1) || json->contains("title"_L1));
    return (json && json->contains("detail"_L1) && !isProblem) || (isTurnedAway(answer) && answer.wantsCredentials);
}

/// An inquiry that may have been placed is not ended, or put off to be sent later, by anybody else's words.
static Outcome readRefusedReceipt(const HttpAnswer &answer)
{
    auto outcome = readRefusal(answer);
    if (isTheirRefusal(answer))
        return outcome;
    if (isTurnedAway(answer))
        outcome.failure = Failure{Failure::Kind::Unreadable, u"NO_TICKET"_s, wordsIn(answer.body)};
    if (isTurnedAway(answer) || outcome.kind == Outcome::Kind::Refused)
        outcome.kind = answer.isSent ? Outcome::Kind::Unclear : Outcome::Kind::NotSent;
    return outcome;
}

Outcome readReceipt(const HttpAnswer &answer)
{
    if (!isGood(answer))
        return readRefusedReceipt(answer);

    const auto told = readOne(answer, {});
    if (!told)
        return unreadable(answer, told.failure());
    auto ticket = textIn(told->json["inquiry_id"_L1]);
    if (ticket.isEmpty())
        ticket = textIn(told->json["id"_L1]);
    if (!isTicket(ticket) || !answer.isSent)
        return unreadable(answer, {Failure::Kind::Unreadable, u"NO_TICKET"_s});

    Outcome outcome{Outcome::Kind::Placed};
    outcome.ticket = ticket;
    outcome.status = textIn(told->json["status"_L1]);
    outcome.received = answer.body;
    return outcome;
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
    plan.effectiveOn = statedDate(statedIn(information["effective_date"_L1]));
    plan.terminatesOn = statedDate(statedIn(information["termination_date"_L1]));
    plan.followsCalendarYear = boolIn(information["is_calendar_year_plan"_L1]);
    plan.providerInNetwork = boolIn(information["is_provider_in_network"_L1]);
    plan.primary = boolIn(information["is_primary_insurance"_L1]);
    return plan;
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

static Verdict verdictOf(bool isSuccess, const Benefits &benefits, const QDate &asked)
{
    const auto &plan = benefits.plan;
    if (!isSuccess)
        return Verdict::Partial;
    if (plan.active && !*plan.active)
        return Verdict::NotActive;
    if (!contradictedServices(benefits).isEmpty())
        return Verdict::Contradiction;
    if (!plan.active)
        return Verdict::Partial;
    const auto told = lastCallOn(benefits);
    return isOutsideItsDates(plan, told && *told > asked ? *told : asked) ? Verdict::Contradiction : Verdict::Active;
}

static Benefits readBenefits(const QJsonObject &results, bool isSuccess, const QDate &asked)
{
    Benefits benefits;
    benefits.plan = readPlan(results["plan_information"_L1].toObject());
    benefits.maximums = readMaximums(results["maximums"_L1].toObject());
    benefits.procedures = readProcedures(results["procedure_codes"_L1].toArray());
    benefits.procedureClasses = readClasses(results["procedure_classes"_L1].toObject());
    benefits.calls = readCalls(results["call_details"_L1]);
    benefits.verdict = verdictOf(isSuccess, benefits, asked);
    return benefits;
}

/// Of the plan a claim's answer says nothing, whatever else stands in it.
static Benefits readClaimed(const QJsonObject &results, bool isSuccess)
{
    Benefits benefits;
    benefits.claim = readClaim(results);
    benefits.calls = readCalls(results["call_details"_L1]);
    benefits.verdict = isSuccess && benefits.claim ? Verdict::ClaimTold : Verdict::Partial;
    return benefits;
}

static Benefits readResults(const QJsonObject &json, const Check &check, bool isSuccess)
{
    const auto results = json["results"_L1].toObject();
    const auto asked = check.askedAt.toLocalTime().date();
    auto benefits = check.inquiry.claim ? readClaimed(results, isSuccess) : readBenefits(results, isSuccess, asked);
    benefits.summary = textIn(json["summary"_L1]);
    benefits.trace = textIn(json["id"_L1]);
    return benefits;
}

static Outcome answered(const Told &told, const Benefits &benefits, const std::optional<Failure> &failure)
{
    Outcome outcome{Outcome::Kind::Answered, benefits, failure};
    outcome.received = told.bytes;
    return outcome;
}

static Outcome unusable(const Told &told, const QString &code)
{
    Benefits benefits;
    benefits.verdict = code == otherPatient() ? Verdict::SomeoneElse : Verdict::Unreadable;
    return answered(told, benefits, Failure{Failure::Kind::Unreadable, code, {}, textIn(told.json["id"_L1])});
}

/// Whether the service says nothing of what was asked.
static bool isEmptyHanded(const QJsonObject &json, const Check &check, const Benefits &benefits)
{
    return !json["results"_L1].isObject() || (check.inquiry.claim && !benefits.claim);
}

static Outcome readFinal(const Told &told, const Check &check, bool isSuccess)
{
    if (const auto strangeness = strangenessOf(told.json["request"_L1], check.inquiry))
        return unusable(told, *strangeness);
    if (depthOfRepeatedName(told.bytes))
        return unusable(told, u"REPEATED_NAME"_s);

    const auto benefits = readResults(told.json, check, isSuccess);
    const auto &summary = benefits.summary;
    const auto &trace = benefits.trace;
    if (!isSuccess)
        return answered(told, benefits, Failure{Failure::Kind::PayerUnavailable, u"UNSUCCESSFUL"_s, summary, trace});
    if (isEmptyHanded(told.json, check, benefits))
        return answered(told, benefits, Failure{Failure::Kind::Unreadable, u"NO_RESULTS"_s, summary, trace});
    return answered(told, benefits, std::nullopt);
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
    // A look has no fields that could be at fault.
    if (outcome.failure)
        outcome.failure->problems.clear();
    if (!answer.trouble && answer.status == 404) {
        outcome = stillWaiting(answer, {}, Failure{Failure::Kind::NotFound, u"HTTP 404"_s, outcome.failure->said});
        outcome.isStrange = true;
        return outcome;
    }
    if (outcome.kind != Outcome::Kind::Stopped)
        outcome.kind = Outcome::Kind::Unclear;
    return outcome;
}

/// The status in the service's own spelling where we know it, else as it came.
static QString statusIn(const QJsonObject &json)
{
    static const QStringList known{u"SCHEDULED"_s, u"PENDING"_s,      u"IN_PROGRESS"_s,
                                   u"SUCCESS"_s,   u"UNSUCCESSFUL"_s, u"UNKNOWN"_s};
    const auto status = textIn(json["status"_L1]);
    const auto spelled = status.trimmed().toUpper();
    return known.contains(spelled) ? spelled : status;
}

static bool isUnderWay(const QString &status)
{
    return status == "SCHEDULED"_L1 || status == "PENDING"_L1 || status == "IN_PROGRESS"_L1;
}

/// Another's inquiry: nothing of it is kept.
static Outcome anothers(const HttpAnswer &answer)
{
    auto outcome = unreadable(answer, {Failure::Kind::Unreadable, u"OTHER_INQUIRY"_s});
    outcome.received.clear();
    return outcome;
}

static bool isAnothers(const QJsonObject &json, const Check &check)
{
    const auto id = textIn(json["id"_L1]);
    return (!id.isEmpty() && id != check.ticket) || namingIn(json["request"_L1], check.id) == Naming::Anothers;
}

static Outcome readInquiry(const Told &told, const HttpAnswer &answer, const Check &check)
{
    const auto status = statusIn(told.json);
    if (status.trimmed().isEmpty())
        return unreadable(answer, {Failure::Kind::Unreadable, u"NO_STATUS"_s});
    const bool isSuccess = status == "SUCCESS"_L1;
    const bool isDone = isSuccess || status == "UNSUCCESSFUL"_L1;
    auto outcome = isDone ? readFinal(told, check, isSuccess) : stillWaiting(answer, status, std::nullopt);
    outcome.status = status;
    outcome.received = told.bytes;
    // Before there is an answer nobody needs to see what belongs to somebody else.
    if (!isDone && strangenessOf(told.json["request"_L1], check.inquiry) == otherPatient())
        outcome.received.clear();
    outcome.isStrange = !isDone && !isUnderWay(status);
    return outcome;
}

Outcome readLook(const HttpAnswer &answer, const Check &check)
{
    if (!isGood(answer))
        return readFailedLook(answer);
    const auto told = readOne(answer, check.ticket);
    if (!told) {
        auto outcome = unreadable(answer, told.failure());
        // A list that does not show it shows others.
        if (readDocument(answer.body))
            outcome.received.clear();
        return outcome;
    }
    return isAnothers(told->json, check) ? anothers(answer) : readInquiry(*told, answer, check);
}

} // namespace coverdesk::healthharbor
