// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringBuilder>

#include <chrono>
#include <vector>

namespace coverdesk::testing {

/// What the misbehaving server does on one connection, step by step. After the last step it is silent: it keeps the
/// connection open and reads on.
class Script
{
public:
    enum class Act { ReadRequest, ReadBytes, Send, Drip, Flood, Wait, Finish, Reset };
    struct Step
    {
        Act act;
        QByteArray bytes = {};
        qint64 count = 0;
        std::chrono::milliseconds pause = std::chrono::milliseconds(0);
    };

    /// Lets the TLS handshake wait.
    Script &delayHandshake(std::chrono::milliseconds pause)
    {
        m_handshakeDelay = pause;
        return *this;
    }

    /// Goes on when a whole request, head and body, is there.
    Script &readRequest() { return add({Act::ReadRequest}); }
    /// Goes on when so many bytes of the connection are there.
    Script &readBytes(qint64 count) { return add({Act::ReadBytes, {}, count}); }
    Script &send(const QByteArray &bytes) { return add({Act::Send, bytes}); }
    /// Sends byte by byte, with a pause before each.
    Script &drip(const QByteArray &bytes, std::chrono::milliseconds pause) { return add({Act::Drip, bytes, 0, pause}); }
    /// Sends the same over and over, about as fast as a good line: 10 MB a second.
    Script &flood(const QByteArray &bytes) { return add({Act::Flood, bytes}); }
    Script &wait(std::chrono::milliseconds pause) { return add({Act::Wait, {}, 0, pause}); }
    /// Closes in order (FIN) once all is sent.
    Script &finish() { return add({Act::Finish}); }
    /// Breaks the connection off (RST) once all is sent.
    Script &reset() { return add({Act::Reset}); }

    const std::vector<Step> &steps() const { return m_steps; }
    std::chrono::milliseconds handshakeDelay() const { return m_handshakeDelay; }

    /// An answer as a proper server writes it.
    static QByteArray answer(const QByteArray &body, const QByteArray &status = "200 OK",
                             const QByteArray &headers = "Content-Type: application/json\r\n")
    {
        return QByteArray("HTTP/1.1 ") + status + "\r\n" + headers
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    Script &add(const Step &step)
    {
        m_steps.push_back(step);
        return *this;
    }

    std::vector<Step> m_steps;
    std::chrono::milliseconds m_handshakeDelay{0};
};

} // namespace coverdesk::testing
