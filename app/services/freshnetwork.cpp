// SPDX-License-Identifier: MIT
#include "app/services/freshnetwork.h"

#include "app/services/httpcall.h"

#include <QNetworkProxyFactory>
#include <QNetworkReply>

namespace coverdesk {

namespace {

    class UserProxies final : public QNetworkProxyFactory
    {
    public:
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
        {
            if (isLoopback(query.url()))
                return {QNetworkProxy::NoProxy};
            return systemProxyForQuery(query);
        }
    };

    class OneRequestNetwork final : public QNetworkAccessManager
    {
    public:
        using QNetworkAccessManager::createRequest;
        using QNetworkAccessManager::QNetworkAccessManager;
    };

} // namespace

QNetworkReply *FreshNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    auto *network = new OneRequestNetwork(this);
    network->setProxyFactory(new UserProxies);
    auto *reply = network->createRequest(operation, request, body);
    reply->setParent(this);
    network->setParent(reply);
    return reply;
}

} // namespace coverdesk
