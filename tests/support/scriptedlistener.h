// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

namespace coverdesk::testing {

class ServerRecord;

/// Accepts the connections of the misbehaving server.
class ScriptedListener final : public QTcpServer
{
    Q_OBJECT

public:
    ScriptedListener(const QSslConfiguration &tls, ServerRecord &record)
        : m_tls(tls)
        , m_record(record)
    {}

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QSslConfiguration m_tls;
    ServerRecord &m_record;
};

} // namespace coverdesk::testing
