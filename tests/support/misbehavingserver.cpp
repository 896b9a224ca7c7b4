// SPDX-License-Identifier: MIT
#include "tests/support/misbehavingserver.h"

#include "tests/support/scriptedlistener.h"
#include "tests/support/serverrecord.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::testing {

static QByteArray contentOf(const QString &name)
{
    QFile file(u"" COVERDESK_TLS_DIR "/"_s + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read the test certificate %s", qPrintable(file.fileName()));
    return file.readAll();
}

static QString fileOf(MisbehavingServer::Certificate certificate)
{
    using enum MisbehavingServer::Certificate;
    switch (certificate) {
    case Good: return u"good.pem"_s;
    case Expired: return u"expired.pem"_s;
    case NotYetValid: return u"early.pem"_s;
    case OtherHost: return u"otherhost.pem"_s;
    case SelfSigned: return u"selfsigned.pem"_s;
    case UnknownAuthority: return u"unknown.pem"_s;
    }
    Q_UNREACHABLE();
}

static QSslConfiguration tlsWith(const std::optional<MisbehavingServer::Certificate> &certificate)
{
    QSslConfiguration tls;
    if (!certificate)
        return tls;
    tls.setLocalCertificate(QSslCertificate(contentOf(fileOf(*certificate))));
    tls.setPrivateKey(QSslKey(contentOf(u"server.key"_s), QSsl::Rsa));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

MisbehavingServer::MisbehavingServer(std::optional<Certificate> certificate)
    : m_record(std::make_unique<ServerRecord>())
    , m_listener(std::make_unique<ScriptedListener>(tlsWith(certificate), *m_record))
    , m_isTls(certificate.has_value())
{
    if (!m_listener->listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    m_thread.start();
}

MisbehavingServer::~MisbehavingServer()
{
    // Sockets are closed by the thread that used them.
    QMetaObject::invokeMethod(
        m_listener.get(), [this] { m_listener.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void MisbehavingServer::will(const Script &script)
{
    m_record->add(script);
}

QUrl MisbehavingServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_isTls ? u"https"_s : u"http"_s).arg(m_port).arg(path));
}

int MisbehavingServer::connections() const
{
    return m_record->connections();
}

int MisbehavingServer::posts() const
{
    const auto all = requests();
    return static_cast<int>(
        std::count_if(all.cbegin(), all.cend(), [](const QByteArray &request) { return request.startsWith("POST "); }));
}

QByteArrayList MisbehavingServer::requests() const
{
    return m_record->requests();
}

QByteArray MisbehavingServer::received() const
{
    return m_record->received();
}

void trustTestAuthority()
{
    auto trusting = QSslConfiguration::defaultConfiguration();
    trusting.addCaCertificate(QSslCertificate(contentOf(u"authority.pem"_s)));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

} // namespace coverdesk::testing
