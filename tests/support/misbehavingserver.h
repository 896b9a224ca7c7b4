// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/script.h"

#include <QByteArrayList>
#include <QThread>
#include <QUrl>

#include <memory>
#include <optional>

namespace coverdesk::testing {

class ScriptedListener;
class ServerRecord;

/// A server on 127.0.0.1 that does to its clients what a script says, and counts what reached it.
///
///     MisbehavingServer server;
///     server.will(Script().readRequest().send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{}").finish());
///     … send something to server.url(u"/path"_s) …
///     QTRY_COMPARE(server.posts(), 1);
///
/// It works in a thread of its own, so the client may block. The first connection gets the first script, and so on;
/// the last one is used again for every connection after it. Without a script it is silent.
class MisbehavingServer
{
    Q_DISABLE_COPY_MOVE(MisbehavingServer)

public:
    /// What it shows a TLS client; all but Good deserve no trust.
    enum class Certificate { Good, Expired, NotYetValid, OtherHost, SelfSigned, UnknownAuthority };

    /// Speaks TLS with a certificate, plain without one.
    explicit MisbehavingServer(std::optional<Certificate> certificate = {});
    ~MisbehavingServer();

    void will(const Script &script);

    quint16 port() const { return m_port; }
    /// http or https, as it speaks; a plain server has an https address too, for clients to fail on.
    QUrl url(const QString &path) const;

    /// Connections accepted so far.
    int connections() const;
    /// Whole POSTs so far, head and body.
    int posts() const;
    /// Whole requests so far, as they came.
    QByteArrayList requests() const;
    /// Everything that came, decrypted, whole or not.
    QByteArray received() const;

private:
    std::unique_ptr<ServerRecord> m_record;
    std::unique_ptr<ScriptedListener> m_listener;
    QThread m_thread;
    bool m_isTls = false;
    quint16 m_port = 0;
};

/// Lets this process trust the servers with a good certificate; for tests only.
void trustTestAuthority();

} // namespace coverdesk::testing
