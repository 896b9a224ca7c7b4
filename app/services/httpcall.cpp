// SPDX-License-Identifier: MIT
#include "app/services/httpcall.h"

#include "app/domain/crashpoint.h"
#include "app/services/exchange.h"
#include "app/services/freshnetwork.h"
#include "app/services/onceonly.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

bool isLoopback(const QUrl &url)
{
    const auto host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isAllowedAddress(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty())
        return false;
    if (!address.userInfo().isEmpty() || address.hasQuery() || address.hasFragment())
        return false;
    return address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && isLoopback(address));
}

static bool isOneLine(const std::pair<QByteArray, QByteArray> &header)
{
    return std::none_of(header.second.cbegin(), header.second.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
}

/// Our own rules that keep a request from being sent at all.
static std::optional<Failure> whyForbidden(const HttpRequest &request)
{
    if (!isAllowedAddress(request.url.adjusted(QUrl::RemoveQuery)))
        return Failure{Failure::Kind::Forbidden, u"ADDRESS"_s};
    // A line end in a header would begin another one.
    if (!std::all_of(request.headers.cbegin(), request.headers.cend(), isOneLine))
        return Failure{Failure::Kind::Forbidden, u"HEADER"_s};
    return std::nullopt;
}

static std::optional<Failure> whyNotPosted(const HttpRequest &request)
{
    if (request.url.hasQuery() || request.body.isEmpty())
        return Failure{Failure::Kind::Forbidden, u"QUESTION"_s};
    if (!isInTime(request.lastMoment))
        return Failure{Failure::Kind::TimedOut, u"LAST_MOMENT"_s};
    return whyForbidden(request);
}

static void refuse(const Failure &why, QObject *owner, HttpCall::Heard heard)
{
    HttpAnswer answer;
    answer.trouble = why;
    QMetaObject::invokeMethod(
        owner, [heard = std::move(heard), answer] { heard(answer); }, Qt::QueuedConnection);
}

static QSslConfiguration trustedLine()
{
    auto line = QSslConfiguration::defaultConfiguration();
    line.setProtocol(QSsl::TlsV1_2OrLater);
    line.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return line;
}

static QNetworkRequest outgoing(const HttpRequest &request, std::chrono::milliseconds deadline)
{
    QNetworkRequest outgoing(request.url);
    for (const auto &[name, value] : request.headers)
        outgoing.setRawHeader(name, value);
    outgoing.setSslConfiguration(trustedLine());
    outgoing.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    outgoing.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    outgoing.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    outgoing.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    outgoing.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Payers think for a while: silence alone ends a call only shortly before the deadline does.
    outgoing.setTransferTimeout(static_cast<int>(deadline.count() * 3 / 4));
    return outgoing;
}

void HttpCall::get(const HttpRequest &request, QObject *owner, Heard heard) const
{
    if (const auto why = whyForbidden(request))
        return refuse(*why, owner, std::move(heard));

    auto *exchange = new Exchange(std::move(heard), owner);
    exchange->follow(m_network.get(outgoing(request, m_deadline)), nullptr, m_deadline);
}

void HttpCall::post(const HttpRequest &request, QObject *owner, Heard heard) const
{
    if (const auto why = whyNotPosted(request))
        return refuse(*why, owner, std::move(heard));

    auto *exchange = new Exchange(std::move(heard), owner);
    auto *question = new OnceOnly(request.body, request.lastMoment, exchange);
    auto posted = outgoing(request, m_deadline);
    // Without these Qt keeps a copy of the question and sends it again when the connection breaks.
    posted.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    posted.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    crashPoint("post", "out");
    exchange->follow(m_network.post(posted, question), question, m_deadline);
}

} // namespace coverdesk
