// SPDX-License-Identifier: MIT
#include "ui/settings/settingspage.h"

#include "app/office.h"
#include "ui/settings/accountsmodel.h"
#include "ui/settings/auditpage.h"
#include "ui/settings/backupcard.h"
#include "ui/settings/choicescard.h"
#include "ui/settings/deskcard.h"
#include "ui/settings/erasecard.h"
#include "ui/settings/idlecard.h"
#include "ui/settings/insurerscard.h"
#include "ui/settings/keychaincard.h"
#include "ui/settings/lookcard.h"
#include "ui/settings/passphrasecard.h"
#include "ui/settings/pincard.h"
#include "ui/settings/providerscard.h"
#include "ui/settings/recoverycard.h"
#include "ui/settings/renewcard.h"
#include "ui/settings/retentioncard.h"
#include "ui/settings/savedline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sectionlist.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int GapBeside = 12;

static KeyDesk keyDeskOf(Office &office)
{
    return {office.smith(), office.history(), office.settings()};
}

SettingsPage::SettingsPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_accounts(new AccountsModel(this))
    , m_list(new TableView(this))
    , m_connect(new Button(tr("Connect our services"), Button::Kind::Primary, this))
    , m_sections(new SectionList(this))
    , m_stack(new QStackedWidget(this))
    , m_providers(new ProvidersCard(office, this))
    , m_insurers(new InsurersCard(office, this))
    , m_choices(new ChoicesCard(office.settings(), this))
    , m_look(new LookCard(office.settings(), this))
    , m_desk(new DeskCard(keyDeskOf(office), this))
    , m_idle(new IdleCard(keyDeskOf(office), this))
    , m_pin(new PinCard(keyDeskOf(office), this))
    , m_recovery(new RecoveryCard(keyDeskOf(office), this))
    , m_passphrase(new PassphraseCard(keyDeskOf(office), this))
    , m_keychain(new KeychainCard(keyDeskOf(office), this))
    , m_renew(new RenewCard(keyDeskOf(office), this))
    , m_erase(new EraseCard(keyDeskOf(office), this))
    , m_backup(new BackupCard(office, this))
    , m_retention(new RetentionCard(office, this))
    , m_audit(new AuditPage(office, this))
{
    auto *column = new QVBoxLayout(this);
    // With the gap beside the scroll bar, where there is one, 20 as everywhere.
    column->setContentsMargins(20, 12, 20 - GapBeside, 12);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(tr("Settings"), PlainLabel::Kind::Heading, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(GapBeside);
    auto *names = new Card(this);
    names->body()->setContentsMargins(7, 7, 7, 7);
    names->body()->addWidget(m_sections);
    names->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    row->addWidget(names);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    m_sections->setAccessibleName(tr("Sections"));
    setFocusProxy(m_sections);
    addSections();
    listen();
    showSection(Section::Services);
    refresh();
}

/// In the order of Section.
void SettingsPage::addSections()
{
    const bool isPractice = m_office.isPractice();
    addSection(tr("Clinics and services"), {servicesCard()});
    addSection(tr("Providers"), {m_providers});
    addSection(tr("Insurers"), {m_insurers, m_choices});
    addSection(tr("Look and language"), {m_look});
    addSection(tr("Lock"), {m_desk, m_idle, m_pin});
    if (isPractice)
        addSection(tr("Keys and recovery"),
                   {practiceCard(tr("Practice keeps made-up patients only. Its key is known to everybody, so there is "
                                    "nothing to recover, to lock or to erase here."))});
    else
        addSection(tr("Keys and recovery"), {m_recovery, m_passphrase, m_keychain, m_renew, m_erase});
    addSection(tr("Backup and retention"), {m_backup, m_retention});
    addSection(tr("Audit log"), {m_audit}, Height::Filled);
    for (auto *card : std::initializer_list<QWidget *>{m_pin, m_recovery, m_passphrase, m_keychain, m_renew, m_erase})
        card->setVisible(!isPractice);
}

void SettingsPage::addSection(const QString &name, const std::vector<QWidget *> &cards, Height height)
{
    auto *content = new QWidget(this);
    content->setObjectName("content"_L1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, GapBeside, 0);
    column->setSpacing(10);
    for (auto *card : cards)
        column->addWidget(card);
    // All that is left over, lest a card takes some of it.
    if (height == Height::Needed)
        column->addStretch(1);
    auto *area = new QScrollArea(m_stack);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    m_stack->addWidget(area);
    m_sections->add(name);
}

void SettingsPage::listen()
{
    connect(m_sections, &SectionList::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_providers, &ProvidersCard::changed, this, &SettingsPage::providersChanged);
    connect(m_insurers, &InsurersCard::changed, this, &SettingsPage::insurersChanged);
    connect(m_choices, &ChoicesCard::changed, this, &SettingsPage::insurersChanged);
    connect(m_look, &LookCard::changed, this, &SettingsPage::appearanceChosen);
    connect(m_look, &LookCard::startAgainAsked, this, &SettingsPage::startAgainAsked);
    connect(m_idle, &IdleCard::changed, this, &SettingsPage::idleChanged);
    connect(m_pin, &PinCard::changed, this, &SettingsPage::onKeysChanged);
    connect(m_pin, &PinCard::sheetAsked, this, [this] { showSection(Section::Keys); });
    connect(m_recovery, &RecoveryCard::kept, this, &SettingsPage::onKeysChanged);
    connect(m_passphrase, &PassphraseCard::changed, this, &SettingsPage::onKeysChanged);
    connect(m_keychain, &KeychainCard::changed, this, &SettingsPage::onKeysChanged);
    connect(m_renew, &RenewCard::changed, this, &SettingsPage::onKeysChanged);
    connect(m_erase, &EraseCard::erased, this, &SettingsPage::erased);
    connect(m_backup, &BackupCard::restoreAsked, this, &SettingsPage::restoreAsked);
    connect(m_retention, &RetentionCard::removed, this, &SettingsPage::recordsRemoved);
    for (auto *line : findChildren<SavedLine *>())
        connect(line, &SavedLine::spoke, this, [this, line] { leaveOnly(line); });
}

/// Ctrl+Z takes back the last change, and no other one.
void SettingsPage::leaveOnly(const SavedLine *line)
{
    for (auto *other : findChildren<SavedLine *>()) {
        if (other != line)
            other->hide();
    }
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

Card *SettingsPage::practiceCard(const QString &words)
{
    auto *card = new Card(tr("Keys and recovery"), this);
    auto *note = new PlainLabel(words, PlainLabel::Kind::Muted, card);
    note->setWrapping(true);
    card->body()->addWidget(note);
    return card;
}

void SettingsPage::showSection(Section section)
{
    m_sections->setCurrentRow(int(section));
}

QByteArray SettingsPage::place() const
{
    return m_sections->place();
}

void SettingsPage::restore(const QByteArray &place)
{
    m_sections->restore(place);
}

bool SettingsPage::hasRecoveryPhrase() const
{
    return m_office.isPractice() || m_office.smith().has(u"phrase"_s);
}

void SettingsPage::setAskFileName(std::function<QString(const QString &name)> ask)
{
    m_recovery->maker().askFileName = ask;
    m_renew->maker().askFileName = std::move(ask);
}

void SettingsPage::onKeysChanged()
{
    m_pin->refresh();
    m_recovery->refresh();
    m_passphrase->refresh();
    m_keychain->refresh();
    emit keysChanged();
}

void SettingsPage::refresh()
{
    m_accounts->show(m_office.accounts().all());
    m_list->setVisible(m_accounts->rowCount() > 0);
    m_providers->refresh();
    m_insurers->refresh();
    m_choices->refresh();
    m_look->refresh();
    m_desk->refresh();
    m_idle->refresh();
    m_pin->refresh();
    m_recovery->refresh();
    m_passphrase->refresh();
    m_keychain->refresh();
    m_renew->refresh();
}

} // namespace coverdesk
