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

/// What goes back: always JSON.
struct Reply
{
    int status = 200;
    QByteArray body;
};

} // namespace coverdesk::practice
