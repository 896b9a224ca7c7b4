// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/failure.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QObject;

namespace coverdesk {

class FreshNetwork;

/// What goes out: headers and, for a post, the body.
struct HttpRequest
{
    QUrl url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body = {};
    /// No byte of a post is given to the network after this moment (wall clock: a computer may have slept);
    /// without one, none at all.
    QDateTime lastMoment = {};
};

/// What came of it.
struct HttpAnswer
{
    /// 0 where no whole answer came; then `trouble` says why. A redirect has both.
    int status = 0;
    QByteArray body;
    /// Whether a byte of the question was given to the network: false is the only proof that nothing was sent.
    /// A get proves nothing and is always taken for sent.
    bool isSent = false;
    /// How often the question was put on the wire, as the network layer counts.
    int sends = 0;
    std::optional<Failure> trouble;
    /// Retry-After in seconds or as a date, held between 1 s and 15 min; nothing readable gives nothing.
    std::optional<std::chrono::seconds> stayAway;
    /// Whether it names the credentials it wants (WWW-Authenticate), as who refuses them does.
    bool wantsCredentials = false;
};

/// Whether \a url is of this very computer, by name or by number.
bool isLoopback(const QUrl &url);

/// Whether \a address may be spoken to: https anywhere, http to loopback only; no user name, query or fragment in it.
bool isAllowedAddress(const QUrl &address);

/// Sends one request and hands over what comes back; the only place that posts.
///
/// Exactly one POST goes on the wire, on a connection of its own; no redirect is followed; HTTP/1.1; TLS 1.2 and up,
/// certificate errors are final; a total deadline beside the idle timer; 1 MB at most; a cut body is no answer;
/// no cookies, no cache. Deleting \a owner ends it unheard.
class HttpCall
{
public:
    using Heard = std::function<void(const HttpAnswer &)>;

    explicit HttpCall(FreshNetwork &network, std::chrono::milliseconds deadline = std::chrono::seconds(60))
        : m_network(network)
        , m_deadline(deadline)
    {}

    void get(const HttpRequest &request, QObject *owner, Heard heard) const;
    void post(const HttpRequest &request, QObject *owner, Heard heard) const;

private:
    FreshNetwork &m_network;
    std::chrono::milliseconds m_deadline;
};

} // namespace coverdesk
