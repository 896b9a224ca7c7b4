// SPDX-License-Identifier: MIT
#include "app/practice/eligibilitydesk.h"

#include "app/practice/credentials.h"
#include "app/practice/eligibilityanswers.h"
#include "app/practice/eligibilityrules.h"
#include "app/practice/ledger.h"
#include "app/practice/pause.h"
#include "app/practice/payercatalog.h"
#include "app/practice/practicepatients.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

static Reply refusal(int status, const QString &code, QJsonObject error)
{
    error.insert(u"code"_s, code);
    const QJsonObject body{{u"success"_s, false}, {u"error"_s, error}};
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

static Reply refusal(int status, const QString &code, const QString &message)
{
    return refusal(status, code, {{u"message"_s, message}});
}

static Reply invalid(const QJsonArray &issues)
{
    return refusal(400, u"VALIDATION_ERROR"_s, {{u"issues"_s, issues}});
}

static Reply unauthorized()
{
    return refusal(401, u"UNAUTHORIZED"_s, u"Bearer token missing or not valid."_s);
}

// Neither the code nor the status is documented: what a service with prepaid checks is likely to say.
static Reply nothingLeft()
{
    return refusal(402, u"INSUFFICIENT_BALANCE"_s, u"The wallet has no checks left."_s);
}

// Not documented either; Retry-After in seconds.
static Reply tooManyRequests()
{
    auto reply = refusal(429, u"RATE_LIMITED"_s, u"Too many requests."_s);
    reply.retryAfter = "2";
    return reply;
}

static bool hasKey(const Asked &asked)
{
    if (!asked.authorization)
        return false;
    const auto scheme = u"Bearer "_s;
    return asked.authorization->startsWith(scheme, Qt::CaseInsensitive)
        && asked.authorization->mid(scheme.size()).trimmed() == ApiKey;
}

static std::optional<Reply> whyNotThisClient(const Asked &asked)
{
    if (!hasKey(asked))
        return unauthorized();
    if (!asked.clientId)
        return refusal(400, u"CLIENT_ID_REQUIRED"_s, u"The X-Client-Id header is missing."_s);
    const auto id = asked.clientId->toLower();
    if (!isUuid(id))
        return refusal(400, u"CLIENT_ID_INVALID"_s, u"The X-Client-Id header is not a UUID."_s);
    if (id == InactiveClientId)
        return refusal(404, u"CLIENT_INACTIVE"_s, u"This clinic is deactivated."_s);
    if (id == ForeignClientId)
        return refusal(409, u"WORKSPACE_MISMATCH"_s, u"Key and clinic belong to different workspaces."_s);
    if (id != ClientId)
        return refusal(404, u"CLIENT_NOT_FOUND"_s, u"No clinic has this client id."_s);
    return std::nullopt;
}

static std::optional<Reply> whyNotThisPayer(const QList<CatalogPayer> &payers)
{
    if (payers.isEmpty())
        return refusal(404, u"PAYER_NOT_FOUND"_s, u"No catalog payer matches this name."_s);
    if (payers.size() > 1) {
        QJsonArray labels;
        for (const auto &payer : payers)
            labels.append(payer.label);
        return refusal(
            409, u"PAYER_AMBIGUOUS"_s,
            {{u"message"_s, u"Several catalog payers match this name."_s}, {u"candidatePayerLabels"_s, labels}});
    }
    if (!payers.first().answersInRealTime)
        return refusal(422, u"PAYER_ELIGIBILITY_NOT_SUPPORTED"_s,
                       u"Real-time checks are not enabled for this payer."_s);
    return std::nullopt;
}

// The key is part of it, so that equal prints of two lines do not tell that the same person was asked about twice.
static QByteArray fingerprintOf(const Asked &asked)
{
    const QJsonArray request{asked.idempotencyKey.value_or(QString()).toLower(),
                             asked.clientId.value_or(QString()).toLower(), asked.fields.value_or(QJsonObject())};
    return QCryptographicHash::hash(QJsonDocument(request).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256)
        .toHex();
}

static std::optional<PracticePatient> patientIn(const QJsonObject &fields, const QString &payer)
{
    const auto patient =
        practicePatient(fields.value("patientFirstName"_L1).toString(), fields.value("patientLastName"_L1).toString());
    const auto memberId = fields.value("memberId"_L1).toString().trimmed();
    if (!patient || patient->payer != payer || patient->memberId.compare(memberId, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return patient;
}

static QByteArray answerFor(const QJsonObject &fields, const QString &payer)
{
    const auto patient = patientIn(fields, payer);
    if (!patient)
        return subscriberNotFound(payer);
    const auto bornOn = eligibilityDate(fields.value("patientDateOfBirth"_L1).toString());
    if (bornOn && *bornOn != patient->bornOn)
        return birthDateDiffers(payer);
    return eligibilityAnswer(*patient);
}

static Reply replyOf(const Ledger::Settled &settled)
{
    switch (settled.verdict) {
    case Ledger::Verdict::Charged:
    case Ledger::Verdict::Replayed: return {.body = settled.answer};
    case Ledger::Verdict::Conflict:
        return refusal(409, u"IDEMPOTENCY_CONFLICT"_s, u"This idempotency key was used for another request."_s);
    case Ledger::Verdict::Spent: return nothingLeft();
    case Ledger::Verdict::Unavailable: break;
    }
    return refusal(500, u"INTERNAL_ERROR"_s, u"The ledger can't be written."_s);
}

EligibilityDesk::EligibilityDesk(Ledger &ledger, Pause &pause, const Options &options)
    : m_ledger(ledger)
    , m_pause(pause)
    , m_thinking(options.thinking)
    , m_allowance(options.checks)
{}

std::optional<Reply> EligibilityDesk::whyNotThisPatient(const QJsonObject &fields, const QString &payer,
                                                        const std::optional<QString> &key)
{
    const auto patient = patientIn(fields, payer);
    if (!patient)
        return std::nullopt;
    if (patient->shows == "wallet-empty"_L1)
        return nothingLeft();
    if (patient->shows == "key-refused"_L1)
        return unauthorized();
    if (patient->shows == "busy-once"_L1 && m_ledger.turnsAway(u"check "_s + key.value_or(QString())))
        return tooManyRequests();
    return std::nullopt;
}

Reply EligibilityDesk::check(const Asked &asked)
{
    if (auto refused = whyNotThisClient(asked))
        return *refused;
    const auto issues = checkIssues(asked.fields);
    if (!issues.isEmpty())
        return invalid(issues);
    if (asked.idempotencyKey && !isUuid(*asked.idempotencyKey))
        return invalid(
            {QJsonObject{{u"path"_s, QJsonArray{u"Idempotency-Key"_s}}, {u"message"_s, u"Expected UUID"_s}}});

    auto key = asked.idempotencyKey;
    if (key)
        key = key->toLower();
    const auto fingerprint = fingerprintOf(asked);
    if (const auto earlier = key ? m_ledger.recall(*key, fingerprint) : std::nullopt)
        return replyOf(*earlier);

    const auto payers = payersCalled(asked.fields->value("payerName"_L1).toString());
    if (auto refused = whyNotThisPayer(payers))
        return *refused;
    const auto payer = payers.first().label;
    if (auto refused = whyNotThisPatient(*asked.fields, payer, key))
        return *refused;

    // Charged in the middle: a client that dies while it waits may or may not have been charged, as in life.
    m_pause.hold(m_thinking / 2);
    const auto settled = m_ledger.charge(key, fingerprint, answerFor(*asked.fields, payer), m_allowance);
    m_pause.hold(m_thinking / 2);
    return replyOf(settled);
}

Reply EligibilityDesk::mockCheck(const Asked &asked) const
{
    if (auto refused = whyNotThisClient(asked))
        return *refused;
    auto issues = checkIssues(asked.fields);
    if (asked.fields && asked.fields->value("mockFixture"_L1).toString() != "aetna-dependent1"_L1)
        issues.append(QJsonObject{{u"path"_s, QJsonArray{u"mockFixture"_s}}, {u"message"_s, u"Unknown fixture"_s}});
    if (!issues.isEmpty())
        return invalid(issues);
    if (auto refused = whyNotThisPayer(payersCalled(asked.fields->value("payerName"_L1).toString())))
        return *refused;
    return {.body = mockAnswer()};
}

} // namespace coverdesk::practice
