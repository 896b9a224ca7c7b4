// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace coverdesk {

class AccountsModel;
class Button;
class Card;
class InsurersCard;
class Office;
class ProvidersCard;
class TableView;

/// What is set once and seldom looked at again: the clinic's accounts, its providers, insurers' names, and the look.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Office &office, QWidget *parent = nullptr);

    /// Looks again which accounts and providers there are.
    void refresh();

signals:
    void connectAsked();
    void lookChosen(coverdesk::Look look);
    /// A provider was added, changed or removed.
    void providersChanged();
    /// An insurer's name stands for another one at Health Harbor now.
    void insurersChanged();

private:
    QWidget *makeContent();
    Card *servicesCard();
    Card *lookCard();

    Office &m_office;
    AccountsModel *m_accounts;
    TableView *m_list;
    Button *m_connect;
    ProvidersCard *m_providers;
    InsurersCard *m_insurers;
};

} // namespace coverdesk
