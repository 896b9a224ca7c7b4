// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include "app/office.h"
#include "ui/settings/accountsmodel.h"
#include "ui/settings/insurerscard.h"
#include "ui/settings/providerscard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

SettingsPage::SettingsPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_accounts(new AccountsModel(this))
    , m_list(new TableView(this))
    , m_connect(new Button(tr("Connect our services"), Button::Kind::Primary, this))
    , m_providers(new ProvidersCard(office.settings(), this))
    , m_insurers(new InsurersCard(office.catalog(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(10);
    auto *heading = new PlainLabel(tr("Settings"), PlainLabel::Kind::Heading, this);
    heading->setContentsMargins(20, 0, 20, 0);
    column->addWidget(heading);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeContent());
    column->addWidget(area, 1);
    connect(m_providers, &ProvidersCard::changed, this, &SettingsPage::providersChanged);
    connect(m_insurers, &InsurersCard::changed, this, &SettingsPage::insurersChanged);
    refresh();
}

QWidget *SettingsPage::makeContent()
{
    auto *content = new QWidget(this);
    content->setObjectName("content"_L1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 0, 20, 12);
    column->setSpacing(10);
    for (auto *card : std::initializer_list<QWidget *>{servicesCard(), m_providers, m_insurers, lookCard()})
        column->addWidget(card);
    column->addStretch();
    return content;
}

Card *SettingsPage::servicesCard()
{
    auto *card = new Card(tr("Clinics and services"), this);
    const auto words = m_office.isPractice()
        ? tr(
            "Practice has made-up services of its own. To connect the clinic's, start Coverdesk without practice mode.")
        : tr("Addresses and ids are kept in the settings of this computer, keys in its keychain.");
    auto *note = new PlainLabel(words, PlainLabel::Kind::Muted, card);
    note->setWrapping(true);
    m_list->setAccessibleName(tr("Clinics and services"));
    m_list->setModel(m_accounts);
    m_list->setWideColumn(AccountsModel::Address);
    m_list->setGrowing(true);
    card->body()->addWidget(note);
    card->body()->addWidget(m_list);
    card->body()->addWidget(m_connect);
    m_connect->setVisible(!m_office.isPractice());
    connect(m_connect, &Button::clicked, this, &SettingsPage::connectAsked);
    return card;
}

Card *SettingsPage::lookCard()
{
    auto *card = new Card(tr("Look"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    const auto add = [this, card, row](const QString &name, Look look) {
        auto *choice = new QRadioButton(name, card);
        choice->setChecked(look == Look::System);
        connect(choice, &QRadioButton::clicked, this, [this, look] { emit lookChosen(look); });
        row->addWidget(choice);
    };
    add(tr("As the computer"), Look::System);
    add(tr("Light"), Look::Light);
    add(tr("Dark"), Look::Dark);
    row->addStretch();
    card->body()->addLayout(row);
    return card;
}

void SettingsPage::refresh()
{
    m_accounts->show(m_office.accounts().all());
    m_list->setVisible(m_accounts->rowCount() > 0);
    m_providers->refresh();
    m_insurers->refresh();
}

} // namespace coverdesk
