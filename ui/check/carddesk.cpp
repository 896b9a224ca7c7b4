// SPDX-License-Identifier: MIT
#include "ui/check/carddesk.h"

#include "app/domain/failurecodes.h"
#include "app/domain/fields.h"
#include "app/office.h"
#include "ui/benefits/figurewords.h"
#include "ui/benefits/payerlore.h"
#include "ui/check/answerbefore.h"
#include "ui/check/answerside.h"
#include "ui/check/checksteps.h"
#include "ui/check/payerchoices.h"
#include "ui/check/questionform.h"
#include "ui/check/reminders.h"
#include "ui/wording/wording.h"

namespace coverdesk {

static constexpr int LongestTold = 40;

CardDesk::CardDesk(Office &office, QuestionForm *form, AnswerSide *answer, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_form(form)
    , m_answer(answer)
    , m_steps(new CheckSteps(office.desk(), this))
    , m_before(new AnswerBefore(office, this))
    , m_reminders(new Reminders(office.history(), this))
{
    listen();
    listenToSteps();
}

void CardDesk::listen()
{
    connect(m_answer, &AnswerSide::typed, m_form, &QuestionForm::type);
    connect(m_answer, &AnswerSide::changeAsked, m_form, &QuestionForm::focusOn);
    connect(m_answer, &AnswerSide::noneChosen, m_form, [this] { m_form->focusOn(Field::Payer); });
    connect(m_answer, &AnswerSide::remindAsked, m_reminders, [this](const QUuid &id) { m_reminders->remind(id); });
    connect(m_before, &AnswerBefore::found, this, [this](const QUuid &check, const std::optional<Check> &answer) {
        if (isShowing(check))
            m_answer->showLast(answer);
    });
    connect(m_reminders, &Reminders::changed, this, &CardDesk::showReminder);
}

void CardDesk::listenToSteps()
{
    connect(m_answer, &AnswerSide::askAgainNow, m_steps, &CheckSteps::lookAgain);
    connect(m_answer, &AnswerSide::waitLongerAsked, m_steps, &CheckSteps::waitLonger);
    connect(m_answer, &AnswerSide::closeAsked, m_steps, &CheckSteps::close);
    connect(m_steps, &CheckSteps::moved, this, [this](const QUuid &id, const Check &now) {
        if (isShowing(id))
            emit moved(now);
    });
    connect(m_steps, &CheckSteps::refused, this, [this](const QUuid &id, const Failure &failure) {
        if (isShowing(id))
            emit refused(failure);
    });
}

void CardDesk::sendAgain(const QUuid &id)
{
    m_steps->sendAgain(id);
}

static PayerLore loreOf(const Check &check, const Settings &settings, const PayerChoices &choices)
{
    PayerLore lore;
    const auto &payer = check.inquiry.insurance.payer;
    const auto candidates = check.failure ? check.failure->candidates : QStringList();
    lore.chosenBefore = choices.chosenBefore(payer, candidates);
    // Which of several is meant is not known yet, so whose phone it is neither.
    if (const auto insurer = insurerCalled(payer, settings.insurers()); insurer && candidates.isEmpty()) {
        lore.name = insurer->name;
        lore.phone = insurer->phone;
    }
    return lore;
}

void CardDesk::show(const Check &check)
{
    const bool isSame = m_shown && m_shown->id == check.id && m_shown->standing == check.standing;
    m_shown = check;
    if (isPlainAnswer(check))
        return m_answer->show(check);
    m_answer->setLore(loreOf(check, m_office.settings(), *m_form->choices()));
    m_answer->show(check);
    follow();
    showReminder();
    if (isSame || !isSettled(check.standing))
        return;
    m_before->find(check);
    blame(check);
}

/// What is to be checked first is marked in the form too, as long as it is what was asked.
void CardDesk::blame(const Check &check)
{
    const auto parts = check.failure ? partsToCheck(*check.failure) : std::vector<CardPart>();
    const auto &asked = check.inquiry.insurance;
    const auto typed = tidied(m_form->inquiry(check.service)).insurance;
    if (!parts.empty() && parts.front() == CardPart::MemberId && typed.memberId == asked.memberId)
        m_form->blame(Field::MemberId,
                      tr("%1 did not know %2").arg(shortened(asked.payer, LongestTold), asked.memberId));
}

void CardDesk::follow()
{
    if (m_shown)
        m_answer->follow(m_form->inquiry(m_shown->service), m_form->typed());
}

void CardDesk::showReminder()
{
    if (m_shown)
        m_answer->setReminder(m_reminders->dueOf(m_shown->id));
}

} // namespace coverdesk
