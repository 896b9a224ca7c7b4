// SPDX-License-Identifier: MIT
#include "ui/settings/connectdialog.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/settings/accountcard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Width = 600;

ConnectDialog::ConnectDialog(Office &office, QWidget *parent)
    : QDialog(parent)
    , m_office(office)
    , m_cards{new AccountCard(ServiceId::Eligibility, this), new AccountCard(ServiceId::HealthHarbor, this)}
    , m_try(new Button(tr("Test connection"), this))
    , m_save(new Button(tr("Save"), Button::Kind::Primary, this))
    , m_close(new Button(tr("Close"), this))
{
    setWindowTitle(tr("Connect our services"));
    arrange();
    fillKnown();
    connect(m_try, &Button::clicked, this, &ConnectDialog::tryThem);
    connect(m_save, &Button::clicked, this, &ConnectDialog::keepThem);
    connect(m_close, &Button::clicked, this, &QDialog::reject);
    m_cards.front()->focusFirst();
}

void ConnectDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(tr("Connect our services"), PlainLabel::Kind::Heading, this));
    auto *words = new PlainLabel(tr("You have these from the two services; one of them is enough to begin. Testing a "
                                    "connection is free and sends no patient. Keys are kept in the computer's "
                                    "keychain, or, where there is none, encrypted with the history."),
                                 PlainLabel::Kind::Muted, this);
    words->setWrapping(true);
    column->addWidget(words);
    for (auto *card : m_cards)
        column->addWidget(card);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_close);
    row->addStretch();
    row->addWidget(m_try);
    row->addWidget(m_save);
    column->addLayout(row);
    setMinimumWidth(Width);
}

void ConnectDialog::fillKnown()
{
    const auto known = m_office.accounts().all();
    for (auto *card : m_cards) {
        const auto service = card->account().service;
        const auto isOfService = [service](const Account &account) { return account.service == service; };
        const auto found = std::find_if(known.cbegin(), known.cend(), isOfService);
        if (found != known.cend())
            card->fill(*found);
    }
}

/// A card that shows a known account without its key is not to be changed.
static bool isTouched(const AccountCard *card, const std::vector<Account> &known)
{
    const auto isKnown = std::find(known.cbegin(), known.cend(), card->account()) != known.cend();
    return !card->isEmpty() && !(isKnown && card->secret().isEmpty());
}

bool ConnectDialog::isReady()
{
    const auto known = m_office.accounts().all();
    bool isAny = false;
    for (auto *card : m_cards) {
        if (!isTouched(card, known))
            continue;
        isAny = true;
        if (!card->validate())
            return false;
    }
    // Nothing is entered: say so where the first entry belongs.
    return isAny || m_cards.front()->validate();
}

void ConnectDialog::tryThem()
{
    if (m_busy > 0 || !isReady())
        return;
    for (auto *card : m_cards) {
        if (card->secret().isEmpty())
            continue;
        begin(card, tr("Testing the connection…"));
        when(m_office.desk().tryAccount(card->account(), card->secret()), this,
             [this, card](const Result<Done> &tried) { onTried(card, tried); });
    }
}

void ConnectDialog::onTried(AccountCard *card, const Result<Done> &tried)
{
    end();
    if (tried)
        card->praise(tr("The connection works. Nothing was charged."));
    else
        card->blame(inWords(tried.failure()));
}

void ConnectDialog::keepThem()
{
    if (m_busy > 0 || !isReady())
        return;
    for (auto *card : m_cards) {
        if (card->secret().isEmpty())
            continue;
        begin(card, tr("Saving…"));
        when(m_office.accounts().enter(card->account(), card->secret()), this,
             [this, card](const Result<Done> &kept) { onKept(card, kept); });
    }
}

void ConnectDialog::onKept(AccountCard *card, const Result<Done> &kept)
{
    end();
    if (!kept)
        return card->blame(inWords(kept.failure()));
    card->forgetSecret();
    card->praise(tr("Saved. The key is kept secret on this computer."));
    emit connected();
}

void ConnectDialog::begin(AccountCard *card, const QString &words)
{
    ++m_busy;
    card->say(words);
    m_try->setEnabled(false);
    m_save->setEnabled(false);
}

void ConnectDialog::end()
{
    if (--m_busy > 0)
        return;
    m_try->setEnabled(true);
    m_save->setEnabled(true);
}

void ConnectDialog::done(int result)
{
    for (auto *card : m_cards)
        card->forgetSecret();
    QDialog::done(result);
}

} // namespace coverdesk
