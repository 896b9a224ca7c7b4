// SPDX-License-Identifier: MIT
#include "tests/support/scriptedconnection.h"

#include "tests/support/serverrecord.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace coverdesk::testing {

ScriptedConnection::ScriptedConnection(qintptr descriptor, const QSslConfiguration &tls, ServerRecord &record,
                                       QObject *owner)
    : QObject(owner)
    , m_record(record)
    , m_script(record.nextScript())
{
    m_socket.setSocketDescriptor(descriptor);
    connect(&m_socket, &QSslSocket::readyRead, this, &ScriptedConnection::read);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &ScriptedConnection::go);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &ScriptedConnection::go);
    connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    if (tls.localCertificate().isNull()) {
        begin();
    } else {
        m_socket.setSslConfiguration(tls);
        connect(&m_socket, &QSslSocket::encrypted, this, &ScriptedConnection::begin);
        QTimer::singleShot(m_script.handshakeDelay(), this, [this] { m_socket.startServerEncryption(); });
    }
}

void ScriptedConnection::begin()
{
    m_isOpen = true;
    read();
}

void ScriptedConnection::read()
{
    // Before the handshake the bytes are TLS's own.
    if (!m_isOpen)
        return;
    const auto bytes = m_socket.readAll();
    m_received += bytes.size();
    m_unparsed += bytes;
    m_record.keepBytes(bytes);
    countRequests();
    go();
}

static qsizetype contentLengthIn(const QByteArray &head)
{
    const auto lower = head.toLower();
    const auto at = lower.indexOf("content-length:");
    return at < 0 ? 0 : lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toInt();
}

void ScriptedConnection::countRequests()
{
    for (auto end = m_unparsed.indexOf("\r\n\r\n"); end >= 0; end = m_unparsed.indexOf("\r\n\r\n")) {
        const auto size = end + 4 + contentLengthIn(m_unparsed.left(end + 2));
        if (m_unparsed.size() < size)
            return;
        m_record.keepRequest(m_unparsed.left(size));
        m_unparsed.remove(0, size);
        ++m_wholeRequests;
    }
}

void ScriptedConnection::go()
{
    while (m_isOpen && m_step < m_script.steps().size() && perform(m_script.steps().at(m_step)))
        ++m_step;
}

bool ScriptedConnection::perform(const Script::Step &step)
{
    switch (step.act) {
    case Script::Act::ReadRequest: return m_wholeRequests > 0;
    case Script::Act::ReadBytes: return m_received >= step.count;
    case Script::Act::Send: return m_socket.write(step.bytes) == step.bytes.size();
    case Script::Act::Drip: return drip(step);
    case Script::Act::Flood: return flood(step.bytes);
    case Script::Act::Wait: return wait(step.pause);
    case Script::Act::Finish: return close(true);
    case Script::Act::Reset: return close(false);
    }
    Q_UNREACHABLE();
}

bool ScriptedConnection::flood(const QByteArray &bytes)
{
    constexpr qint64 AtOnce = 64 * 1024;
    if (!wait(std::chrono::milliseconds(5)))
        return false;
    while (m_socket.bytesToWrite() < AtOnce && m_socket.write(bytes) > 0) {}
    return false;
}

bool ScriptedConnection::drip(const Script::Step &step)
{
    if (m_dripped == step.bytes.size())
        return true;
    if (wait(step.pause))
        m_socket.write(step.bytes.mid(m_dripped++, 1));
    return false;
}

bool ScriptedConnection::wait(std::chrono::milliseconds pause)
{
    if (m_hasWaited) {
        m_hasWaited = false;
        return true;
    }
    if (!m_isWaiting) {
        m_isWaiting = true;
        QTimer::singleShot(pause, this, [this] {
            m_isWaiting = false;
            m_hasWaited = true;
            go();
        });
    }
    return false;
}

/// Without lingering a closed socket sends RST at once.
static void refuseToLinger(qintptr descriptor)
{
    const linger none{1, 0};
#ifdef Q_OS_WIN
    ::setsockopt(static_cast<SOCKET>(descriptor), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none),
                 sizeof none);
#else
    ::setsockopt(static_cast<int>(descriptor), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
}

bool ScriptedConnection::close(bool inOrder)
{
    if (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > 0)
        return false;
    m_isOpen = false;
    // A TLS socket must not be closed from within its own signals.
    QMetaObject::invokeMethod(
        this, [this, inOrder] { hangUp(inOrder); }, Qt::QueuedConnection);
    return false;
}

void ScriptedConnection::hangUp(bool inOrder)
{
    if (inOrder)
        return m_socket.disconnectFromHost();
    refuseToLinger(m_socket.socketDescriptor());
    m_socket.abort();
}

} // namespace coverdesk::testing
