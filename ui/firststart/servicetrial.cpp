// SPDX-License-Identifier: MIT
#include "ui/firststart/servicetrial.h"

#include "app/futures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

ServiceTrial::ServiceTrial(FrontDesk &desk, ServiceId service, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_service(service)
{}

ServiceTrial::~ServiceTrial()
{
    m_trial.cancel();
}

static bool contains(const std::vector<TrialQuestion> &questions, const TrialQuestion &question)
{
    return std::find(questions.cbegin(), questions.cend(), question) != questions.cend();
}

/// Whether the other clinics may fare better.
static bool isAboutTheClinic(const Result<Done> &result)
{
    return result || result.failure().kind == Failure::Kind::ProviderSetup;
}

void ServiceTrial::setQuestions(const std::vector<TrialQuestion> &questions)
{
    if (questions == m_questions)
        return;
    m_questions = questions;
    const auto isGone = [this](const Answer &answer) { return !contains(m_questions, answer.question); };
    m_answers.erase(std::remove_if(m_answers.begin(), m_answers.end(), isGone), m_answers.end());
    if (m_now && !contains(m_questions, *m_now))
        withdraw();
    emit changed();
}

std::optional<Result<Done>> ServiceTrial::answerTo(const TrialQuestion &question) const
{
    const auto found = std::find_if(m_answers.cbegin(), m_answers.cend(),
                                    [&question](const Answer &answer) { return answer.question == question; });
    return found == m_answers.cend() ? std::nullopt : std::optional(found->result);
}

void ServiceTrial::begin()
{
    if (!m_now)
        tryNext();
}

void ServiceTrial::again()
{
    const auto hasFailed = [](const Answer &answer) { return !answer.result; };
    m_answers.erase(std::remove_if(m_answers.begin(), m_answers.end(), hasFailed), m_answers.end());
    begin();
    emit changed();
}

void ServiceTrial::tryNext()
{
    for (const auto &question : m_questions) {
        const auto answer = answerTo(question);
        if (!answer)
            return ask(question);
        if (!isAboutTheClinic(*answer))
            return;
    }
}

void ServiceTrial::ask(const TrialQuestion &question)
{
    m_now = question;
    const Account account{m_service, question.address, {}, question.clinic, SignIn::EachRequest};
    m_trial = m_desk.tryAccount(account, question.key);
    when(m_trial, this, [this, round = ++m_round](const Result<Done> &result) { onAnswered(round, result); });
    emit changed();
}

void ServiceTrial::onAnswered(int round, const Result<Done> &result)
{
    if (round != m_round || !m_now)
        return;
    m_answers.push_back({*m_now, result});
    m_now.reset();
    tryNext();
    emit changed();
}

void ServiceTrial::withdraw()
{
    ++m_round;
    m_now.reset();
    m_trial.cancel();
}

void ServiceTrial::stop()
{
    if (!m_now)
        return;
    withdraw();
    emit changed();
}

} // namespace coverdesk
