// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/fields.h"
#include "app/domain/result.h"

#include <QObject>

namespace coverdesk {

class AnswerBefore;
class AnswerSide;
class CheckSteps;
class Office;
class QuestionForm;
class Reminders;

/// What a card without an answer needs of the form beside it and of what the clinic knows: what is typed in one stands
/// in the other; the insurer's phone; what was chosen before; the last answer; that somebody will be reminded. It takes
/// the steps that a person chooses there.
class CardDesk final : public QObject
{
    Q_OBJECT

public:
    CardDesk(Office &office, QuestionForm *form, AnswerSide *answer, QObject *parent);

    /// Shows a check in the answer beside the form.
    void show(const Check &check);
    /// Nothing is shown any more.
    void clear() { m_shown.reset(); }
    /// The form asks something else now.
    void follow();

    /// Asks the question of what is shown once more, whatever it costs.
    void sendAgain(const QUuid &id);

    Reminders &reminders() { return *m_reminders; }

signals:
    /// What is shown stands so now, or is another check that asks it again.
    void moved(const coverdesk::Check &now);
    /// Nothing was done about what is shown.
    void refused(const coverdesk::Failure &failure);

private:
    void listen();
    void listenToSteps();
    bool isShowing(const QUuid &id) const { return m_shown && m_shown->id == id; }
    void showReminder();
    void blame(const Check &check);

    Office &m_office;
    QuestionForm *m_form;
    AnswerSide *m_answer;
    CheckSteps *m_steps;
    AnswerBefore *m_before;
    Reminders *m_reminders;
    std::optional<Check> m_shown;
};

} // namespace coverdesk
