// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace coverdesk::practice {

/// What a client sent, whatever the method: a body and a query string give the same fields.
struct Asked
{
    std::optional<QString> authorization;
    std::optional<QString> clientId;
    std::optional<QString> idempotencyKey;
    /// None when the body is not a JSON object.
    std::optional<QJsonObject> fields;
};

/// What goes back: JSON, unless a fault is played.
struct Reply
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    /// Seconds or an HTTP date; empty: not said.
    QByteArray retryAfter = {};
    /// The request was taken, but the connection closes before the answer.
    bool isLost = false;
};

} // namespace coverdesk::practice
