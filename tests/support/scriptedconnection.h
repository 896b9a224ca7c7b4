// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/script.h"

#include <QSslSocket>

namespace coverdesk::testing {

class ServerRecord;

/// One connection of the misbehaving server, going through its script.
class ScriptedConnection final : public QObject
{
    Q_OBJECT

public:
    /// Takes the connection with this descriptor; speaks TLS where \a tls has a certificate.
    ScriptedConnection(qintptr descriptor, const QSslConfiguration &tls, ServerRecord &record, QObject *owner);

private:
    void begin();
    void read();
    void countRequests();
    void go();
    /// Whether the script may go on to its next step.
    bool perform(const Script::Step &step);
    bool flood(const QByteArray &bytes);
    bool drip(const Script::Step &step);
    bool wait(std::chrono::milliseconds pause);
    bool close(bool inOrder);
    void hangUp(bool inOrder);

    ServerRecord &m_record;
    Script m_script;
    QSslSocket m_socket;
    std::size_t m_step = 0;
    bool m_isOpen = false;
    QByteArray m_unparsed;
    qint64 m_received = 0;
    int m_wholeRequests = 0;
    qsizetype m_dripped = 0;
    bool m_isWaiting = false;
    bool m_hasWaited = false;
};

} // namespace coverdesk::testing
