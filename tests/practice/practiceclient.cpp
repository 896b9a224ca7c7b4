// SPDX-License-Identifier: MIT
#include "tests/practice/practiceclient.h"

#include "app/practice/credentials.h"

#include <QDate>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

QJsonObject Heard::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Heard::errorCode() const
{
    return json().value("error"_L1).toObject().value("code"_L1).toString();
}

PracticeClient::PracticeClient(quint16 port)
    : m_port(port)
{}

PracticeClient::Headers PracticeClient::eligibilityHeaders(const QByteArray &idempotencyKey)
{
    Headers headers{{"Authorization", "Bearer " + QByteArray(practice::ApiKey.data(), practice::ApiKey.size())},
                    {"X-Client-Id", QByteArray(practice::ClientId.data(), practice::ClientId.size())}};
    if (!idempotencyKey.isEmpty())
        headers.insert("Idempotency-Key", idempotencyKey);
    return headers;
}

PracticeClient::Headers PracticeClient::harborHeaders()
{
    const auto pair = QString(practice::ProjectId + u':' + practice::ProjectKey).toUtf8();
    return {{"Authorization", "Basic " + pair.toBase64()}};
}

QJsonObject PracticeClient::question()
{
    return {{u"payerName"_s, u"Cigna"_s},
            {u"memberId"_s, u"U123456789"_s},
            {u"patientFirstName"_s, u"Maya"_s},
            {u"patientLastName"_s, u"Okafor"_s},
            {u"patientDateOfBirth"_s, u"1990-06-15"_s}};
}

QJsonObject PracticeClient::inquiry()
{
    return {{u"type"_s, u"BENEFITS"_s},
            {u"desired_completion_date"_s, QDate::currentDate().addDays(1).toString(u"MM-dd-yyyy")},
            {u"patient_name"_s, u"Maya Okafor"_s},
            {u"dob"_s, u"06-15-1990"_s},
            {u"member_id"_s, u"U123456789"_s},
            {u"insurance"_s, u"CIGNA"_s},
            {u"npi"_s, u"1245319599"_s},
            {u"tax_id"_s, u"990000001"_s},
            {u"external_id"_s, u"5b0f5d8c-16a7-4f0b-8a0f-3f6a5e0d7c21"_s},
            {u"benefits_query"_s, QJsonArray{u"PLAN_INFO"_s, u"CODE_LOOKUP_BENEFITS"_s}},
            {u"benefits_codes"_s, QJsonArray{u"90834"_s}}};
}

Heard PracticeClient::post(const QString &path, const QJsonObject &body, const Headers &headers)
{
    return postBytes(path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Heard PracticeClient::postBytes(const QString &path, const QByteArray &body, const Headers &headers)
{
    return finish(m_network.post(request(path, {}, headers), body));
}

// One response as it came; an interim one (1xx) is passed over.
static Heard heardIn(const QByteArray &bytes)
{
    const auto headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    Heard heard{.status = bytes.mid(9, 3).toInt(), .body = bytes.mid(headEnd + 4), .challenge = {}, .retryAfter = {}};
    if (heard.status < 200)
        return heardIn(heard.body);
    for (const auto &line : bytes.left(headEnd).split('\n')) {
        if (line.startsWith("Retry-After: "))
            heard.retryAfter = line.mid(13).trimmed();
    }
    return heard;
}

Heard PracticeClient::postOnce(const QString &path, const QJsonObject &body, const Headers &headers) const
{
    const auto json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QByteArray bytes = "POST " + path.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        bytes += header.key() + ": " + header.value() + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json;

    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write(bytes);
    if (!QTest::qWaitFor([&socket] { return socket.state() == QTcpSocket::UnconnectedState; }, 20000))
        return {.status = -1, .body = {}, .challenge = {}, .retryAfter = {}};
    return heardIn(socket.readAll());
}

Heard PracticeClient::get(const QString &path, const QUrlQuery &query, const Headers &headers)
{
    return finish(m_network.get(request(path, query, headers)));
}

Heard PracticeClient::head(const QString &path, const QUrlQuery &query, const Headers &headers)
{
    return finish(m_network.head(request(path, query, headers)));
}

QNetworkReply *PracticeClient::startCheck(const QByteArray &idempotencyKey)
{
    return m_network.post(request(u"/api/eligibility/check"_s, {}, eligibilityHeaders(idempotencyKey)),
                          QJsonDocument(question()).toJson());
}

Heard PracticeClient::finish(QNetworkReply *reply)
{
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 20000))
        return {};
    reply->deleteLater();
    return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply->readAll(),
            .challenge = reply->rawHeader("WWW-Authenticate"),
            .retryAfter = reply->rawHeader("Retry-After")};
}

QNetworkRequest PracticeClient::request(const QString &path, const QUrlQuery &query, const Headers &headers) const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    url.setPath(path);
    if (!query.isEmpty())
        url.setQuery(query);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        request.setRawHeader(header.key(), header.value());
    return request;
}

} // namespace coverdesk::testing
