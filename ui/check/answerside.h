// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "ui/benefits/cardsteps.h"
#include "ui/benefits/payerlore.h"

#include <QWidget>

class QStackedWidget;

namespace coverdesk {

class AnswerPanel;
class Button;
class EmptyState;
class PlainLabel;
class Strip;

/// What stands beside the form: the answer, whether it still is the form's, and that it was not asked for anew.
class AnswerSide final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerSide(QWidget *parent = nullptr);

    /// No answer: the panel waits for one, or offers to connect a service where there is none.
    void showEmpty(bool isConnected);
    void show(const Check &check);
    /// For the card of what is shown: see AnswerPanel.
    void setLore(const PayerLore &lore);
    void follow(const Inquiry &now, const TypedLines &typed);
    void showLast(const std::optional<Check> &answer);
    void setReminder(const std::optional<QDateTime> &due);
    /// The form asks something else now than this answer answers.
    void markChanged(bool changed);
    /// The answer is from the history, of that time, or is there and cannot be read; asking anew costs a check, and
    /// says so.
    void offerAnew(const std::optional<QDateTime> &when);
    /// The question is under way already, and nothing was sent: its own card has the ways on.
    void tellOpen();
    void withdrawAnew();

    void takeFocus();
    bool hasFocusWithin() const;

    using QWidget::show;

signals:
    void openAsked(const QUuid &id);
    void payerChosen(const QString &payer);
    void askAgainNow(const QUuid &id);
    void checkAgainAsked(const coverdesk::Check &check);
    void closeAsked(const QUuid &id);
    void sendAgainAsked(const QUuid &id);
    void waitLongerAsked(const QUuid &id);
    /// What this check did not tell is wanted by phone.
    void askByPhoneAsked(const coverdesk::Check &check);
    void anewAsked();
    void connectAsked();
    /// Of the card: see AnswerPanel.
    void rememberAsked(const QString &payer);
    void noneChosen();
    void tryAgainAsked();
    void remindAsked(const QUuid &id);
    void setUpAsked();
    void typed(coverdesk::Field field, const QString &text);
    void changeAsked(coverdesk::Field field);

private:
    void fillChanged();
    void fillAnew();
    void showAnew(bool isOffered);
    void listen();
    void listenToCard();

    AnswerPanel *m_panel;
    EmptyState *m_unconnected;
    QStackedWidget *m_pages;
    Strip *m_changed;
    Strip *m_anew;
    PlainLabel *m_anewWords;
    Button *m_askAnew;
    PlainLabel *m_anewCost;
};

} // namespace coverdesk
