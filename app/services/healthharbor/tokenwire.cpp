// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/tokenwire.h"

#include "app/services/httpinquiry.h"
#include "app/services/httpoutcome.h"
#include "app/services/jsonreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::healthharbor {

HttpRequest tokenRequest(const Caller &caller, const QDateTime &lastMoment)
{
    HttpRequest request;
    request.url = endpoint(caller.address, u"/api/v0/auth/token"_s);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body =
        "username=" + QUrl::toPercentEncoding(caller.project) + "&password=" + caller.access.secret.toPercentEncoding();
    request.lastMoment = lastMoment;
    return request;
}

static Failure::Kind kindOfRefusal(int status)
{
    switch (status) {
    case 402: return Failure::Kind::Unpaid;
    // A wrong password may be 400 (RFC 6749, 5.2); the others say that no tokens are to be had here at all.
    case 400:
    case 401:
    case 403:
    case 404:
    case 405:
    case 422: return Failure::Kind::Unauthorized;
    case 409:
    case 425:
    case 429: return Failure::Kind::Busy;
    }
    return Failure::Kind::Broken;
}

static bool isToken(const QByteArray &text)
{
    constexpr qsizetype Longest = 8 * 1024;
    return !text.isEmpty() && text.size() <= Longest
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c < '\x7f'; });
}

Result<QByteArray> readToken(const HttpAnswer &answer)
{
    if (answer.trouble)
        return *answer.trouble;
    if (!isGood(answer))
        return Failure{kindOfRefusal(answer.status), u"TOKEN HTTP %1"_s.arg(answer.status)};

    const auto json = readObject(answer.body);
    const auto token = json ? textIn((*json)["access_token"_L1]).toUtf8() : QByteArray();
    const auto type = json ? textIn((*json)["token_type"_L1]) : QString();
    const bool isBearer = type.isEmpty() || type.compare("bearer"_L1, Qt::CaseInsensitive) == 0;
    if (!isToken(token) || !isBearer)
        return Failure{Failure::Kind::Unreadable, u"NO_TOKEN"_s};
    return token;
}

} // namespace coverdesk::healthharbor
