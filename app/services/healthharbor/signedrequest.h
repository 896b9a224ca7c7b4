// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/healthharbor/tokenbook.h"
#include "app/services/httpcall.h"

#include <QObject>

namespace coverdesk {

/// One request in a caller's name, with the secret itself or with a token.
///
/// A token that the service does not take (401: nothing was done) is renewed once, and the request repeated, a post
/// only until its last moment. Where no token is to be had, the answer is that trouble, and nothing of the request was
/// sent. Deleting it ends it unheard; it deletes itself when it has spoken.
class SignedRequest final : public QObject
{
    Q_OBJECT

public:
    SignedRequest(const HttpCall &call, TokenBook &tokens, const Caller &caller, QObject *owner);

    void get(const QUrl &url, HttpCall::Heard heard);
    /// Posts JSON; not one byte of it leaves after \a lastMoment.
    void post(const QUrl &url, const QByteArray &body, const QDateTime &lastMoment, HttpCall::Heard heard);

private:
    bool isPost() const { return !m_request.body.isEmpty(); }
    void sign();
    void buyToken();
    void takeToken(const HttpAnswer &answer);
    void sendWith(const QByteArray &authorization);
    void sendWithToken(const QByteArray &token);
    void take(const HttpAnswer &answer);
    bool mayRepeat(const HttpAnswer &answer) const;
    void speak(const HttpAnswer &answer);

    HttpCall m_call;
    TokenBook &m_tokens;
    Caller m_caller;
    HttpRequest m_request;
    HttpCall::Heard m_heard;
    QByteArray m_token;
    bool m_isRepeated = false;
};

} // namespace coverdesk
