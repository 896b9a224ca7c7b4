// SPDX-License-Identifier: MIT
#include "app/services/eligibility/eligibilitywire.h"

#include "app/services/eligibility/eligibilityverdict.h"
#include "app/services/httpoutcome.h"
#include "app/services/jsonnames.h"
#include "app/services/jsonreading.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace coverdesk::eligibility {

static QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray questionFor(const Inquiry &inquiry)
{
    QJsonObject json{
        {u"payerName"_s, inquiry.insurance.payer},
        {u"memberId"_s, inquiry.insurance.memberId},
        {u"patientFirstName"_s, inquiry.patient.firstName},
        {u"patientLastName"_s, inquiry.patient.lastName},
    };
    if (inquiry.patient.bornOn)
        json.insert(u"patientDateOfBirth"_s, inquiry.patient.bornOn->toString(Qt::ISODate));
    return bytesOf(json);
}

QByteArray mockQuestion()
{
    return bytesOf({
        {u"mockFixture"_s, u"aetna-dependent1"_s},
        {u"payerName"_s, u"Aetna"_s},
        {u"memberId"_s, u"TEST0000001"_s},
        {u"patientFirstName"_s, u"Connection"_s},
        {u"patientLastName"_s, u"Test"_s},
        {u"patientDateOfBirth"_s, u"1990-01-01"_s},
    });
}

static QString fieldOf(const QString &theirs)
{
    static const std::map<QString, QString> ours{
        {u"payerName"_s, u"payer"_s},
        {u"memberId"_s, u"memberId"_s},
        {u"patientFirstName"_s, u"firstName"_s},
        {u"patientLastName"_s, u"lastName"_s},
        {u"patientDateOfBirth"_s, u"bornOn"_s},
    };
    const auto found = ours.find(theirs);
    return found == ours.cend() ? QString() : found->second;
}

/// What the ten known codes mean, whatever status they come with.
static std::optional<std::pair<Outcome::Kind, Failure::Kind>> meaningOf(const QString &code)
{
    using enum Outcome::Kind;
    static const std::map<QString, std::pair<Outcome::Kind, Failure::Kind>> meanings{
        {u"UNAUTHORIZED"_s, {Stopped, Failure::Kind::Unauthorized}},
        {u"CLIENT_ID_REQUIRED"_s, {Refused, Failure::Kind::ProviderSetup}},
        {u"CLIENT_ID_INVALID"_s, {Refused, Failure::Kind::ProviderSetup}},
        {u"CLIENT_NOT_FOUND"_s, {Refused, Failure::Kind::ProviderSetup}},
        {u"CLIENT_INACTIVE"_s, {Refused, Failure::Kind::ProviderSetup}},
        {u"WORKSPACE_MISMATCH"_s, {Refused, Failure::Kind::ProviderSetup}},
        {u"PAYER_NOT_FOUND"_s, {Refused, Failure::Kind::NotFound}},
        {u"PAYER_AMBIGUOUS"_s, {Refused, Failure::Kind::ChoosePayer}},
        {u"PAYER_ELIGIBILITY_NOT_SUPPORTED"_s, {Refused, Failure::Kind::Refused}},
        {u"VALIDATION_ERROR"_s, {Refused, Failure::Kind::Refused}},
    };
    const auto found = meanings.find(code);
    return found == meanings.cend() ? std::nullopt : std::optional(found->second);
}

/// The error the service reports in its own shape. A known code is believed before the status, which means several
/// things each; an unknown one tells no more than the status does.
static Outcome readError(const QJsonObject &error, const HttpAnswer &answer)
{
    auto outcome = outcomeByStatus(answer);
    auto failure = outcome.failure.value_or(Failure{});
    const auto code = textIn(error["code"_L1]);
    if (const auto meaning = meaningOf(code)) {
        outcome.kind = meaning->first;
        failure.kind = meaning->second;
    }
    if (!code.isEmpty())
        failure.code = code;
    failure.said = textIn(error["message"_L1]);
    failure.problems = problemsIn(error["issues"_L1], fieldOf);
    for (const auto &label : error["candidatePayerLabels"_L1].toArray()) {
        if (const auto name = textIn(label); !name.isEmpty())
            failure.candidates.append(name);
    }
    outcome.failure = failure;
    return outcome;
}

/// A message of a wrong type is still one: its absence is what counts.
static QString messageIn(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || value.isString())
        return textIn(value);
    return u"?"_s;
}

static std::optional<int> readLatency(const QJsonValue &value)
{
    const auto latency = value.toDouble(-1);
    return latency < 0 || latency > 1e9 ? std::nullopt : std::optional(static_cast<int>(std::lround(latency)));
}

static Benefits readBenefits(const QJsonObject &json)
{
    const auto summary = json["benefitSummary"_L1].toObject();
    Benefits benefits;
    benefits.plan.name = textIn(summary["planName"_L1]);
    benefits.plan.payer = textIn(summary["payerName"_L1]);
    benefits.plan.inNetworkFigures = boolIn(summary["inNetworkPreferred"_L1]);
    benefits.maximums.individualDeductible.reportedRemaining = amountIn(summary["deductibleRemaining"_L1]);
    benefits.maximums.individualOutOfPocket.reportedRemaining = amountIn(summary["outOfPocketRemaining"_L1]);
    benefits.costShare.copay = amountIn(summary["copayAmount"_L1]);
    benefits.costShare.coinsurance = shareIn(summary["coinsurancePercent"_L1]);
    benefits.summary = textIn(json["errorMessage"_L1]);
    benefits.trace = textIn(json["traceId"_L1]);
    benefits.upstreamStatus = wholeNumberIn(json["upstreamStatusCode"_L1]);
    benefits.latency = readLatency(json["latencyMs"_L1]);
    return benefits;
}

static std::optional<Failure::Kind> troubleWith(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Active:
    case Verdict::NotActive: return std::nullopt;
    case Verdict::NotFound: return Failure::Kind::NotFound;
    case Verdict::ChoosePayer: return Failure::Kind::ChoosePayer;
    case Verdict::PayerUnavailable: return Failure::Kind::PayerUnavailable;
    case Verdict::ProviderSetup: return Failure::Kind::ProviderSetup;
    case Verdict::Contradiction:
    case Verdict::Partial:
    case Verdict::ClaimTold:
    case Verdict::SomeoneElse:
    case Verdict::Unreadable: return Failure::Kind::Unreadable;
    }
    Q_UNREACHABLE();
}

static Outcome readResult(const QJsonObject &json, const HttpAnswer &answer)
{
    const auto active = boolIn(json["benefitSummary"_L1].toObject()["coverageActive"_L1]);
    auto benefits = readBenefits(json);
    benefits.verdict =
        verdictOf({boolIn(json["success"_L1]), active, benefits.upstreamStatus, messageIn(json["errorMessage"_L1])});
    if (depthOfRepeatedName(answer.body))
        benefits.verdict = Verdict::Unreadable;
    // An error of a shape we do not know beside an answer that says yes.
    const auto hasError = json.contains("error"_L1) && !json["error"_L1].isNull();
    if (hasError && benefits.verdict == Verdict::Active)
        benefits.verdict = Verdict::Contradiction;
    // Only a clear answer says whether the plan is active: false also comes with "not found" and with outages.
    if (benefits.verdict == Verdict::Active || benefits.verdict == Verdict::NotActive)
        benefits.plan.active = active;

    Outcome outcome{Outcome::Kind::Answered};
    outcome.received = answer.body;
    if (const auto kind = troubleWith(benefits.verdict)) {
        const auto codes = rejectCodesIn(benefits.summary);
        outcome.failure = Failure{*kind, codes.isEmpty() ? QString() : QString(u"AAA "_s + codes.first()),
                                  benefits.summary, benefits.trace};
    }
    outcome.benefits = std::move(benefits);
    return outcome;
}

static bool hasOuterFields(const QJsonObject &json)
{
    return json.contains("success"_L1) || json.contains("benefitSummary"_L1);
}

Outcome readAnswer(const HttpAnswer &answer)
{
    if (answer.trouble)
        return outcomeByStatus(answer);

    const auto json = readObject(answer.body);
    if (json && (*json)["error"_L1].isObject())
        return readError((*json)["error"_L1].toObject(), answer);
    if (!isGood(answer)) {
        auto outcome = outcomeByStatus(answer);
        outcome.failure->said = openingOf(answer.body);
        // Whatever stands between us and the service may say 404 as well: a question that may be charged is not ended
        // by anybody else's words.
        if (outcome.kind == Outcome::Kind::Refused) {
            outcome.kind = Outcome::Kind::Unclear;
            outcome.failure->kind = Failure::Kind::Unreadable;
        }
        return outcome;
    }
    if (!json)
        return unreadable(answer, json.failure());
    // A good answer to a question that never left is an answer to another one.
    if (!hasOuterFields(*json) || !answer.isSent)
        return unreadable(answer, {Failure::Kind::Unreadable, u"NOT_AN_ANSWER"_s});
    return readResult(*json, answer);
}

Outcome readMockAnswer(const HttpAnswer &answer)
{
    const auto outcome = readAnswer(answer);
    // Payers are looked up only for those whose credentials are accepted.
    const auto isAboutThePayer =
        outcome.kind == Outcome::Kind::Refused && outcome.failure && outcome.failure->code.startsWith("PAYER_"_L1);
    if (outcome.kind == Outcome::Kind::Answered || isAboutThePayer)
        return {Outcome::Kind::Answered};
    return outcome;
}

} // namespace coverdesk::eligibility
