// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/freshnetwork.h"

#include <QNetworkReply>

#include <deque>
#include <utility>
#include <vector>

namespace coverdesk::testing {

/// Answers from a script, and remembers what it was asked.
class FakeNetwork : public FreshNetwork
{
    Q_OBJECT

public:
    struct Asked
    {
        Operation operation;
        QNetworkRequest request;
        QByteArray body;
    };
    struct Answer
    {
        int status = 200;
        QByteArray body;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        std::vector<std::pair<QByteArray, QByteArray>> headers = {};
        /// Whether the question is taken before the answer comes.
        bool takesQuestion = true;
        /// Never answers.
        bool isHeld = false;
    };

    void willAnswer(const QByteArray &body, int status = 200) { m_script.push_back({status, body}); }

    /// Breaks after the question was taken.
    void willBreak(QNetworkReply::NetworkError error = QNetworkReply::RemoteHostClosedError)
    {
        m_script.push_back({0, {}, error});
    }

    /// Fails before a byte of the question was taken.
    void willNotReach(QNetworkReply::NetworkError error = QNetworkReply::ConnectionRefusedError)
    {
        m_script.push_back({0, {}, error, {}, false});
    }

    /// Takes the question and never answers.
    void willHold() { m_script.push_back({0, {}, QNetworkReply::NoError, {}, true, true}); }

    void will(const Answer &answer) { m_script.push_back(answer); }

    std::vector<Asked> asked;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    std::deque<Answer> m_script;
};

} // namespace coverdesk::testing
