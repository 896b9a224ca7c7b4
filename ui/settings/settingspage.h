// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace coverdesk {

class AccountsModel;
class Button;
class Card;
class Office;
class TableView;

/// What is set once and seldom looked at again: the clinic's accounts, and the look.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Office &office, QWidget *parent = nullptr);

    /// Looks again which accounts there are.
    void refresh();

signals:
    void connectAsked();
    void lookChosen(coverdesk::Look look);

private:
    Card *servicesCard();
    Card *lookCard();

    Office &m_office;
    AccountsModel *m_accounts;
    TableView *m_list;
    Button *m_connect;
};

} // namespace coverdesk
