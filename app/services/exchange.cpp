// SPDX-License-Identifier: MIT
#include "app/services/exchange.h"

#include "app/domain/crashpoint.h"
#include "app/services/onceonly.h"
#include "app/services/retryafter.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace coverdesk {

/// Real answers have a few kilobytes; this much is parsed in under 50 ms.
constexpr qint64 LongestBody = 1024 * 1024;

template <typename Enum>
static QString nameOfCode(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(value));
}

Exchange::Exchange(HttpCall::Heard heard, QObject *owner)
    : QObject(owner)
    , m_heard(std::move(heard))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Exchange::giveUp);
}

void Exchange::follow(QNetworkReply *reply, const OnceOnly *question, std::chrono::milliseconds deadline)
{
    m_reply = reply;
    m_question = question;
    reply->setParent(this);
    reply->setReadBufferSize(LongestBody / 4);
    connect(reply, &QNetworkReply::requestSent, this, &Exchange::countSend);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::take);
    connect(reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const auto &errors) { m_distrust = errors.first().error(); });
    m_deadline.start(deadline);
}

void Exchange::countSend()
{
    ++m_sends;
    crashPoint(m_question ? "post" : "get", "sent");
}

void Exchange::take()
{
    m_body += m_reply->read(LongestBody + 1 - m_body.size());
    if (m_body.size() <= LongestBody || m_tooLarge)
        return;
    m_tooLarge = true;
    m_body.truncate(LongestBody);
    m_reply->abort();
}

void Exchange::giveUp()
{
    m_tooLate = true;
    m_reply->abort();
}

void Exchange::finish()
{
    m_deadline.stop();
    m_reply->disconnect(this);
    if (m_reply->isOpen() && !m_tooLarge)
        take();
    deleteLater();
    crashPoint(m_question ? "post" : "get", "answered");
    // Whoever hears it may delete us.
    const auto heard = std::move(m_heard);
    heard(answer());
}

HttpAnswer Exchange::answer() const
{
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    HttpAnswer answer;
    answer.body = m_body;
    answer.isSent = isSent();
    answer.sends = m_sends;
    answer.stayAway = stayAwayFrom(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    answer.wantsCredentials = m_reply->hasRawHeader("WWW-Authenticate");
    if (const auto elsewhere = redirection(status)) {
        answer.status = status;
        answer.trouble = elsewhere;
    } else if (isWhole(status)) {
        answer.status = status;
    } else {
        answer.trouble = trouble();
    }
    return answer;
}

bool Exchange::isSent() const
{
    return !m_question || m_question->hasGiven();
}

bool Exchange::isWhole(int status) const
{
    if (m_tooLarge || m_tooLate || status == 0)
        return false;
    if (m_reply->error() == QNetworkReply::NoError)
        return true;
    // Qt reports a status of 400 and up as an error of its own, but a broken connection as another.
    const auto error = m_reply->error();
    const bool isOfContent = (error > QNetworkReply::UnknownProxyError && error < QNetworkReply::ProtocolUnknownError)
        || error >= QNetworkReply::InternalServerError || error == QNetworkReply::ProtocolInvalidOperationError;
    return status >= 400 && isOfContent && error != QNetworkReply::ContentReSendError;
}

Failure Exchange::trouble() const
{
    const auto error = m_reply->error();
    if (m_tooLarge)
        return {Failure::Kind::TooLarge};
    if (m_distrust)
        return {Failure::Kind::Untrusted, nameOfCode(*m_distrust)};
    if (error == QNetworkReply::SslHandshakeFailedError)
        return {Failure::Kind::Untrusted, nameOfCode(error)};
    if (m_question && m_question->isRefused())
        return {Failure::Kind::TimedOut, u"LAST_MOMENT"_s};
    if (m_tooLate || error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
        return {Failure::Kind::TimedOut};
    if (error == QNetworkReply::UnknownContentError)
        return {Failure::Kind::Unreadable, nameOfCode(error)};
    return {isSent() ? Failure::Kind::Cut : Failure::Kind::Offline, nameOfCode(error)};
}

std::optional<Failure> Exchange::redirection(int status) const
{
    if (status < 300 || status > 399)
        return std::nullopt;
    // The host only: a path may repeat what was asked.
    const auto target = QUrl::fromEncoded(m_reply->rawHeader("Location"));
    return Failure{Failure::Kind::Redirected, u"HTTP %1"_s.arg(status), m_reply->url().resolved(target).host()};
}

} // namespace coverdesk
