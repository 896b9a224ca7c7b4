// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkAccessManager>

namespace coverdesk {

/// A network on which every request has a connection of its own.
///
/// QNetworkAccessManager keeps connections for the next request, and clearConnectionCache() ends whatever else is under
/// way on it; so each request here goes through a manager that lives as long as its reply. The user's proxies are
/// honoured, but never for loopback.
class FreshNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;
};

} // namespace coverdesk
