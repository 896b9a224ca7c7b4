// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/signedrequest.h"

#include "app/services/healthharbor/healthharborwire.h"
#include "app/services/healthharbor/tokenwire.h"
#include "app/services/onceonly.h"

namespace coverdesk {

SignedRequest::SignedRequest(const HttpCall &call, TokenBook &tokens, const Caller &caller, QObject *owner)
    : QObject(owner)
    , m_call(call)
    , m_tokens(tokens)
    , m_caller(caller)
{}

void SignedRequest::get(const QUrl &url, HttpCall::Heard heard)
{
    m_request = {url, {{"Accept", "application/json"}}};
    m_heard = std::move(heard);
    sign();
}

void SignedRequest::post(const QUrl &url, const QByteArray &body, const QDateTime &lastMoment, HttpCall::Heard heard)
{
    m_request = {url, {{"Accept", "application/json"}, {"Content-Type", "application/json"}}, body, lastMoment};
    m_heard = std::move(heard);
    sign();
}

void SignedRequest::sign()
{
    if (m_caller.access.signIn == SignIn::EachRequest) {
        const auto credentials = QByteArray(m_caller.project.toUtf8() + ':' + m_caller.access.secret);
        return sendWith("Basic " + credentials.toBase64());
    }
    if (const auto token = m_tokens.tokenFor(m_caller))
        return sendWithToken(*token);
    buyToken();
}

void SignedRequest::buyToken()
{
    const auto lastMoment = isPost() ? m_request.lastMoment : QDateTime::currentDateTimeUtc().addSecs(60);
    m_call.post(healthharbor::tokenRequest(m_caller, lastMoment), this,
                [this](const HttpAnswer &answer) { takeToken(answer); });
}

void SignedRequest::takeToken(const HttpAnswer &answer)
{
    const auto token = healthharbor::readToken(answer);
    if (token) {
        m_tokens.keep(m_caller, *token);
        return sendWithToken(*token);
    }
    // Nothing else of this answer goes on: whatever it is, it may hold a token.
    HttpAnswer unsent;
    unsent.trouble = token.failure();
    unsent.stayAway = answer.stayAway;
    speak(unsent);
}

void SignedRequest::sendWithToken(const QByteArray &token)
{
    m_token = token;
    sendWith("Bearer " + token);
}

void SignedRequest::sendWith(const QByteArray &authorization)
{
    auto request = m_request;
    request.headers.emplace_back("Authorization", authorization);
    auto heard = [this](const HttpAnswer &answer) { take(answer); };
    if (isPost())
        m_call.post(request, this, std::move(heard));
    else
        m_call.get(request, this, std::move(heard));
}

void SignedRequest::take(const HttpAnswer &answer)
{
    const bool isTurnedAway = !answer.trouble && answer.status == 401;
    if (m_token.isEmpty() || !isTurnedAway)
        return speak(answer);

    m_tokens.drop(m_caller, m_token);
    if (!mayRepeat(answer))
        return speak(answer);
    m_isRepeated = true;
    buyToken();
}

bool SignedRequest::mayRepeat(const HttpAnswer &answer) const
{
    // A question that somebody else turned away may have arrived.
    const bool mayPostAgain = healthharbor::isTheirRefusal(answer) && isInTime(m_request.lastMoment);
    return !m_isRepeated && (!isPost() || mayPostAgain);
}

void SignedRequest::speak(const HttpAnswer &answer)
{
    deleteLater();
    // Whoever hears it may delete us.
    const auto heard = std::move(m_heard);
    heard(answer);
}

} // namespace coverdesk
