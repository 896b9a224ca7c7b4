// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QWidget>

class QStackedWidget;

namespace coverdesk {

class Button;
class Card;
class KeyValueList;
class NotTold;
class OutcomeCard;
class RequestPage;
class WirePage;

/// The lower part of an instant check's page: what was not told, or what became of it, beside what there is to know
/// about the answer. The bytes received and sent take the left place when they are asked for.
class InstantDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit InstantDetails(QWidget *parent = nullptr);

    void show(const Check &check);
    OutcomeCard *outcome() const { return m_outcome; }

    using QWidget::show;

signals:
    void askByPhoneAsked();

private:
    QWidget *makeWirePage(const QString &title, QWidget *contents);
    void arrangeAbout();
    void goBack();
    void showPage(QWidget *page);

    QStackedWidget *m_left;
    NotTold *m_notTold;
    OutcomeCard *m_outcome;
    Card *m_aboutCard;
    KeyValueList *m_about;
    WirePage *m_received;
    RequestPage *m_sent;
    Button *m_showReceived;
    Button *m_showSent;
    QWidget *m_outcomePage;
    QWidget *m_home;
};

} // namespace coverdesk
