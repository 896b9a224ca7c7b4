// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/ways.h"

#include <QWidget>

class QStackedWidget;

namespace coverdesk {

class AnswerSummary;
class AskingLine;
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

private:
    QWidget *makeEmptyPage();
    QWidget *makeAskingPage();
    QWidget *makeAnswerPage();
    void arrange();
    void listen();
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
    QWidget *m_emptyPage;
    QWidget *m_askingPage;
    QWidget *m_answerPage;
};

} // namespace coverdesk
