// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/httpcall.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QTimer>

namespace coverdesk {

class OnceOnly;

/// One request under way: counts what comes, ends it at the deadline or the cap, says once what came of it.
/// Deleting it ends the request unheard; it deletes itself when it has spoken.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(HttpCall::Heard heard, QObject *owner);

    /// Takes \a reply over. \a question is what was posted; null for a get.
    void follow(QNetworkReply *reply, const OnceOnly *question, std::chrono::milliseconds deadline);

private:
    void countSend();
    void take();
    void giveUp();
    void finish();
    HttpAnswer answer() const;
    bool isSent() const;
    bool isWhole(int status) const;
    Failure trouble() const;
    std::optional<Failure> redirection(int status) const;

    HttpCall::Heard m_heard;
    QNetworkReply *m_reply = nullptr;
    const OnceOnly *m_question = nullptr;
    QTimer m_deadline;
    QByteArray m_body;
    int m_sends = 0;
    bool m_tooLarge = false;
    bool m_tooLate = false;
    std::optional<QSslError::SslError> m_distrust;
};

} // namespace coverdesk
