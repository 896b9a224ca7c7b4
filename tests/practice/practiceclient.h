// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

namespace coverdesk::testing {

/// What the practice server said, as it came.
struct Heard
{
    int status = 0;
    QByteArray body;
    QByteArray challenge; // WWW-Authenticate
    QByteArray retryAfter;

    QJsonObject json() const;
    /// The `error.code` of an eligibility refusal; empty without one.
    QString errorCode() const;
};

/// A client of the practice server that shares nothing with the program's own: plain requests, plain answers.
class PracticeClient : public QObject
{
    Q_OBJECT

public:
    using Headers = QHash<QByteArray, QByteArray>;

    explicit PracticeClient(quint16 port);

    /// What a check must carry, with a key where one is given.
    static Headers eligibilityHeaders(const QByteArray &idempotencyKey = {});
    static Headers harborHeaders();
    /// Maya Okafor, whose coverage is active.
    static QJsonObject question();
    /// Maya Okafor by phone, wanted tomorrow.
    static QJsonObject inquiry();

    Heard post(const QString &path, const QJsonObject &body, const Headers &headers);
    Heard postBytes(const QString &path, const QByteArray &body, const Headers &headers);
    /// Over a bare socket, so that nothing is sent twice; status 0 when the connection closed without an answer, -1
    /// when it stayed open.
    Heard postOnce(const QString &path, const QJsonObject &body, const Headers &headers) const;
    Heard get(const QString &path, const QUrlQuery &query, const Headers &headers);
    Heard head(const QString &path, const QUrlQuery &query, const Headers &headers);
    /// Asks Maya's question and returns at once: `finish` waits.
    QNetworkReply *startCheck(const QByteArray &idempotencyKey);
    static Heard finish(QNetworkReply *reply);

private:
    QNetworkRequest request(const QString &path, const QUrlQuery &query, const Headers &headers) const;

    quint16 m_port;
    QNetworkAccessManager m_network;
};

} // namespace coverdesk::testing
