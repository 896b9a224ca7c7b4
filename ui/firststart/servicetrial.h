// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontdesk.h"
#include "ui/firststart/serviceentry.h"

#include <QObject>

namespace coverdesk {

/// Tries what is typed about one service, in ways that are never billed, one trial at a time; what came of each is
/// known as long as nothing of its question is changed.
class ServiceTrial final : public QObject
{
    Q_OBJECT

public:
    ServiceTrial(FrontDesk &desk, ServiceId service, QObject *parent);
    ~ServiceTrial() override;

    /// From here on only these are of interest: a trial of another question is withdrawn.
    void setQuestions(const std::vector<TrialQuestion> &questions);

    /// Tries what is not known yet, until something is at fault that the others share.
    void begin();
    /// The same, with what failed before.
    void again();
    /// Withdraws the trial that is under way.
    void stop();

    bool isTrying() const { return m_now.has_value(); }
    bool isTrying(const TrialQuestion &question) const { return m_now == question; }
    std::optional<Result<Done>> answerTo(const TrialQuestion &question) const;
    const std::vector<TrialQuestion> &questions() const { return m_questions; }

signals:
    void changed();

private:
    struct Answer
    {
        TrialQuestion question;
        Result<Done> result;
    };

    void tryNext();
    void ask(const TrialQuestion &question);
    void onAnswered(int round, const Result<Done> &result);
    void withdraw();

    FrontDesk &m_desk;
    ServiceId m_service;
    std::vector<TrialQuestion> m_questions;
    std::vector<Answer> m_answers;
    std::optional<TrialQuestion> m_now;
    QFuture<Result<Done>> m_trial;
    /// Counts the trials, so that one that was withdrawn is not heard.
    int m_round = 0;
};

} // namespace coverdesk
