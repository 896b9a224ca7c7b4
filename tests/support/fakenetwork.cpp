// SPDX-License-Identifier: MIT
#include "tests/support/fakenetwork.h"

#include <QTimer>

#include <algorithm>

namespace coverdesk::testing {

class FakeReply final : public QNetworkReply
{
    Q_OBJECT

public:
    FakeReply(const QNetworkRequest &request, const FakeNetwork::Answer &answer, QObject *parent)
        : QNetworkReply(parent)
        , m_unread(answer.body)
    {
        setRequest(request);
        setUrl(request.url());
        if (answer.status > 0)
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
        for (const auto &[name, value] : answer.headers)
            setRawHeader(name, value);
        if (answer.error != NoError)
            setError(answer.error, QStringLiteral("scripted"));
        open(ReadOnly | Unbuffered);
        if (!answer.isHeld)
            finishSoon(answer.takesQuestion);
    }

    void abort() override {}
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_unread.size() + QNetworkReply::bytesAvailable(); }

protected:
    qint64 readData(char *target, qint64 room) override
    {
        const auto size = std::min(room, qint64(m_unread.size()));
        std::copy_n(m_unread.cbegin(), size, target);
        m_unread.remove(0, size);
        return size;
    }

private:
    void finishSoon(bool isTaken)
    {
        QTimer::singleShot(0, this, [this, isTaken] {
            if (isTaken)
                emit requestSent();
            setFinished(true);
            emit finished();
        });
    }

    QByteArray m_unread;
};

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    Q_ASSERT_X(!m_script.empty(), "FakeNetwork", "asked more often than the test expects");
    const auto answer = m_script.front();
    m_script.pop_front();
    asked.push_back({operation, request, body && answer.takesQuestion ? body->readAll() : QByteArray()});
    return new FakeReply(request, answer, this);
}

} // namespace coverdesk::testing

#include "fakenetwork.moc"
