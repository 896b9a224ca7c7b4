// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace coverdesk {

/// Both services on loopback, for those who try to get in: what a test says of a key, a clinic and a whole service is
/// what they answer, and every request is kept.
class ServiceDouble final : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr auto Key = "sk_live_0123456789ab3f9a";
    static constexpr auto ProjectKey = "hh_live_0123456789ab90b1";
    static constexpr auto Project = "riverbend";

    ServiceDouble();

    QUrl url() const;
    /// Says this instead of what it would, status and body.
    void say(const QByteArray &status, const QByteArray &body = "{}") { m_instead = {status, body}; }
    /// Hears and never answers.
    void fallSilent() { m_isSilent = true; }
    /// At eligibility.dev: the code it has for that clinic.
    void refuse(const QByteArray &clinic, const QByteArray &status, const QByteArray &code)
    {
        m_refused.insert(clinic, {status, code});
    }

    /// As they came, head and body.
    const QByteArrayList &requests() const { return m_requests; }
    /// Their first lines, "POST /path", each once.
    QByteArrayList kinds() const;
    /// How many wait for an answer.
    int waiting() const { return m_waiting; }
    int mostWaiting() const { return m_mostWaiting; }

private:
    using Said = std::pair<QByteArray, QByteArray>;

    void meet();
    void hear(QTcpSocket *socket);
    Said answerTo(const QByteArray &request) const;
    Said answerOfEligibility(const QByteArray &request) const;

    QByteArrayList m_requests;
    QHash<QByteArray, Said> m_refused;
    std::optional<Said> m_instead;
    bool m_isSilent = false;
    int m_waiting = 0;
    int m_mostWaiting = 0;
};

} // namespace coverdesk
