// SPDX-License-Identifier: MIT
#include "app/practice/harbordesk.h"

#include "app/practice/credentials.h"
#include "app/practice/harborrefusals.h"
#include "app/practice/harborrules.h"
#include "app/practice/inquirystory.h"
#include "app/practice/ledger.h"
#include "app/practice/phonemanners.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

static Reply receipt(int status, const QJsonObject &body)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

static Reply receiptFor(const PhoneInquiry &inquiry, Receipt manner)
{
    switch (manner) {
    case Receipt::Bare: return receipt(201, {{u"id"_s, inquiry.id}});
    case Receipt::WithoutId: return receipt(200, {{u"success"_s, true}});
    case Receipt::Lost:
    case Receipt::LostTwice: return {.isLost = true};
    case Receipt::Given:
    case Receipt::SaysNo:
    case Receipt::BusyOnce:
    case Receipt::Unpaid:
    case Receipt::NotSetUp:
    case Receipt::KeyRefused:
    case Receipt::QueryRefused: break;
    }
    return receipt(200, {{u"success"_s, true}, {u"inquiry_id"_s, inquiry.id}});
}

static std::optional<QString> credentialsAfter(const QString &scheme, const std::optional<QString> &authorization)
{
    if (!authorization || !authorization->startsWith(scheme, Qt::CaseInsensitive))
        return std::nullopt;
    return authorization->mid(scheme.size()).trimmed();
}

// A name that is not listed may be a real person's, typed by mistake: it is never written down.
static QJsonObject withoutThePatient(const QJsonObject &request)
{
    QJsonObject kept;
    for (const auto &name : {u"type"_s, u"desired_completion_date"_s, u"insurance"_s, u"external_id"_s}) {
        if (request.contains(name))
            kept.insert(name, request.value(name));
    }
    return kept;
}

HarborDesk::HarborDesk(Ledger &ledger, const Options &options)
    : m_ledger(ledger)
    , m_options(options)
    , m_tokens(options.tokenLife)
{}

bool HarborDesk::isAuthorized(const Asked &asked)
{
    if (const auto token = credentialsAfter(u"Bearer "_s, asked.authorization))
        return m_tokens.isGood(*token, m_options.now());
    const auto pair = credentialsAfter(u"Basic "_s, asked.authorization);
    return pair && QString::fromUtf8(QByteArray::fromBase64(pair->toLatin1())) == ProjectId + u':' + ProjectKey;
}

Reply HarborDesk::token(const Asked &asked)
{
    const auto problems = formProblems(asked.fields.value_or(QJsonObject()));
    if (!problems.isEmpty())
        return notValid(problems);
    if (asked.fields->value("username"_L1) != ProjectId || asked.fields->value("password"_L1) != ProjectKey)
        return wrongPassword();
    return receipt(200, {{u"access_token"_s, m_tokens.issue(m_options.now())}, {u"token_type"_s, u"bearer"_s}});
}

Reply HarborDesk::create(const Asked &asked)
{
    if (!isAuthorized(asked))
        return notAuthorized();
    const auto problems = inquiryProblems(asked.fields, m_options.now().toLocalTime().date());
    if (!problems.isEmpty())
        return notValid(problems);
    const auto patient = patientIn(*asked.fields);
    const auto manner = patient ? phoneManner(patient->shows) : PhoneManner{};
    if (const auto refused = whyNotTaken(*asked.fields, manner))
        return *refused;
    return take(patient ? *asked.fields : withoutThePatient(*asked.fields), manner);
}

std::optional<Reply> HarborDesk::whyNotTaken(const QJsonObject &request, const PhoneManner &manner)
{
    switch (manner.receipt) {
    case Receipt::Unpaid: return nothingLeft();
    case Receipt::NotSetUp: return notSetUp();
    case Receipt::KeyRefused: return notAuthorized();
    case Receipt::QueryRefused: return queryNotOffered();
    case Receipt::SaysNo: return receipt(200, {{u"success"_s, false}});
    case Receipt::BusyOnce:
        if (m_ledger.turnsAway(u"inquiry "_s + request.value("external_id"_L1).toString()))
            return tooManyRequests(m_options.now());
        break;
    case Receipt::Given:
    case Receipt::Bare:
    case Receipt::WithoutId:
    case Receipt::Lost:
    case Receipt::LostTwice: break;
    }
    return std::nullopt;
}

Reply HarborDesk::take(const QJsonObject &request, const PhoneManner &manner)
{
    PhoneInquiry inquiry{.id = {}, .createdAt = m_options.now().toUTC(), .request = request};
    const auto times = manner.receipt == Receipt::LostTwice ? 2 : 1;
    for (auto i = 0; i < times; ++i) {
        inquiry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!m_ledger.keep(inquiry))
            return brokenDown();
    }
    return receiptFor(inquiry, manner.receipt);
}

Reply HarborDesk::look(const Asked &asked, const QString &id)
{
    if (!isAuthorized(asked))
        return notAuthorized();
    const auto inquiry = m_ledger.inquiry(id.toLower());
    if (!inquiry)
        return notFound();
    return InquiryStory(*inquiry, m_options.now(), m_options.calling).look();
}

Reply HarborDesk::list(const Asked &asked)
{
    if (!isAuthorized(asked))
        return notAuthorized();
    const auto query = asked.fields.value_or(QJsonObject());
    const auto limit = listLimit(query);
    if (!limit)
        return notValid(limitProblems());

    const auto wanted = query.value("external_id"_L1);
    QJsonArray told;
    for (const auto &inquiry : m_ledger.inquiries()) {
        if (told.size() >= *limit)
            break;
        if (wanted.isString() && inquiry.request.value("external_id"_L1) != wanted)
            continue;
        if (const auto entry = InquiryStory(inquiry, m_options.now(), m_options.calling).entry())
            told.append(*entry);
    }
    return {.body = QJsonDocument(told).toJson(QJsonDocument::Compact)};
}

} // namespace coverdesk::practice
