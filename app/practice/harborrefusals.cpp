// SPDX-License-Identifier: MIT
#include "app/practice/harborrefusals.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace coverdesk::practice {

static Reply refusal(int status, const QJsonValue &detail)
{
    const QJsonObject body{{u"detail"_s, detail}};
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Reply notAuthorized()
{
    return refusal(401, u"Invalid authentication credentials"_s);
}

Reply wrongPassword()
{
    return refusal(401, u"Incorrect username or password"_s);
}

Reply nothingLeft()
{
    return refusal(402, u"No inquiries left"_s);
}

Reply notSetUp()
{
    return refusal(403, u"Project is not set up for mental health"_s);
}

Reply notFound()
{
    return refusal(404, u"Not found"_s);
}

Reply notValid(const QJsonArray &problems)
{
    return refusal(422, problems);
}

Reply queryNotOffered()
{
    return refusal(422, u"benefits_query is not offered to this project"_s);
}

Reply tooManyRequests(const QDateTime &now)
{
    constexpr auto SecondsToWait = 2;
    auto reply = refusal(429, u"Too many requests"_s);
    const auto until = now.toUTC().addSecs(SecondsToWait);
    reply.retryAfter = QLocale::c().toString(until, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    return reply;
}

Reply brokenDown()
{
    return {.status = 500, .body = "Internal Server Error", .contentType = "text/plain"};
}

Reply badGateway()
{
    return {.status = 502,
            .body = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>",
            .contentType = "text/html"};
}

} // namespace coverdesk::practice
