// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/cardsteps.h"
#include "ui/benefits/payerlore.h"
#include "ui/benefits/ways.h"

#include <QWidget>

class QStackedWidget;

namespace coverdesk {

class AnswerSummary;
class AskingLine;
class LastAnswer;
class OutcomeCard;
class Pill;
class PlainLabel;
class RemarkList;
class Strip;

/// The answer as it comes, beside the form that asked: nothing yet, being asked, the answer in short, or what stands in
/// its way. Focus given to it goes to the one thing to do next.
class AnswerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget *parent = nullptr);

    void showEmpty();
    void show(const Check &check);

    /// What the clinic knows of the insurer, for what is shown next.
    void setLore(const PayerLore &lore);
    /// What the form beside it asks and holds now.
    void follow(const Inquiry &now, const TypedLines &typed);
    /// The last answer about the patient of the check that brought none, below its card; nothing where there is none.
    void showLast(const std::optional<Check> &answer);
    /// Until when somebody wants to be reminded of the check.
    void setReminder(const std::optional<QDateTime> &due);

    using QWidget::show;

signals:
    void openAsked(const QUuid &id);
    void payerChosen(const QString &payer);
    void askAgainNow(const QUuid &id);
    void checkAgainAsked(const coverdesk::Check &check);
    void closeAsked(const QUuid &id);
    void sendAgainAsked(const QUuid &id);
    void waitLongerAsked(const QUuid &id);
    void askByPhoneAsked(const coverdesk::Check &check);
    /// The insurer that is chosen next is to be kept for what was typed.
    void rememberAsked(const QString &payer);
    /// It is none of the insurers to choose from.
    void noneChosen();
    /// What the form asks now is to be asked.
    void tryAgainAsked();
    void remindAsked(const QUuid &id);
    /// The clinic and its services are to be seen to.
    void setUpAsked();
    void keyAsked();
    /// Typed in the card, for the form.
    void typed(coverdesk::Field field, const QString &text);
    void changeAsked(coverdesk::Field field);

private:
    QWidget *makeEmptyPage();
    QWidget *makeAskingPage();
    QWidget *makeAnswerPage();
    void arrange();
    void listen();
    void listenToCard();
    void take(Act act);
    void showAsking(const Check &check);
    void showAnswer(const Check &check);
    void announce();
    Check shown() const;

    std::optional<Check> m_check;
    QStackedWidget *m_pages;
    AskingLine *m_asking;
    Pill *m_pill;
    RemarkList *m_remarks;
    Strip *m_warning;
    PlainLabel *m_warningWords;
    AnswerSummary *m_summary;
    OutcomeCard *m_outcome;
    LastAnswer *m_last;
    QWidget *m_emptyPage;
    QWidget *m_askingPage;
    QWidget *m_answerPage;
};

} // namespace coverdesk
