// SPDX-License-Identifier: MIT
#include "tests/ui/servicedouble.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

ServiceDouble::ServiceDouble()
{
    connect(this, &QTcpServer::newConnection, this, &ServiceDouble::meet);
    listen(QHostAddress::LocalHost);
}

QUrl ServiceDouble::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

QByteArrayList ServiceDouble::kinds() const
{
    QByteArrayList kinds;
    for (const auto &request : m_requests) {
        const auto kind = request.first(request.indexOf(" HTTP/"));
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    return kinds;
}

void ServiceDouble::meet()
{
    while (auto *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_waiting -= socket->property("waits").toBool() ? 1 : 0;
            socket->deleteLater();
        });
    }
}

static QByteArray headerOf(const QByteArray &request, const QByteArray &name)
{
    const auto start = request.toLower().indexOf(QByteArray("\r\n" + name.toLower() + ':'));
    if (start < 0)
        return {};
    const auto from = start + name.size() + 3;
    return request.sliced(from, request.indexOf("\r\n", from) - from).trimmed();
}

static bool isWhole(const QByteArray &request)
{
    const auto head = request.indexOf("\r\n\r\n");
    return head >= 0 && request.size() >= head + 4 + headerOf(request, "Content-Length").toInt();
}

void ServiceDouble::hear(QTcpSocket *socket)
{
    const QByteArray request = socket->property("heard").toByteArray() + socket->readAll();
    socket->setProperty("heard", request);
    if (!isWhole(request))
        return;
    m_requests.append(request);
    socket->setProperty("waits", true);
    m_mostWaiting = std::max(m_mostWaiting, ++m_waiting);
    if (m_isSilent)
        return;
    const auto [status, body] = answerTo(request);
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

static QByteArray errorOf(const QByteArray &code)
{
    return R"({"success":false,"error":{"code":")" + code + R"(","message":"said so"}})";
}

ServiceDouble::Said ServiceDouble::answerTo(const QByteArray &request) const
{
    if (m_instead)
        return *m_instead;
    if (request.startsWith("POST /api/eligibility/check/mock "))
        return answerOfEligibility(request);
    if (!request.startsWith("GET /api/v0/mental_health/inquiries?limit=1 "))
        return {"500 Internal Server Error", "{}"};
    const QByteArray right = QByteArray(Project) + ':' + ProjectKey;
    if (headerOf(request, "Authorization") != "Basic " + right.toBase64())
        return {"401 Unauthorized", R"({"detail":"Invalid authentication credentials"})"};
    return {"200 OK", "[]"};
}

ServiceDouble::Said ServiceDouble::answerOfEligibility(const QByteArray &request) const
{
    const auto clinic = headerOf(request, "X-Client-Id");
    if (headerOf(request, "Authorization") != QByteArray("Bearer ") + Key)
        return {"401 Unauthorized", errorOf("UNAUTHORIZED")};
    if (clinic.isEmpty())
        return {"400 Bad Request", errorOf("CLIENT_ID_REQUIRED")};
    if (m_refused.contains(clinic))
        return {m_refused.value(clinic).first, errorOf(m_refused.value(clinic).second)};
    return {"200 OK", R"({"success":true,"benefitSummary":{"coverageActive":true},"upstreamStatusCode":200,
        "errorMessage":null})"};
}

} // namespace coverdesk
