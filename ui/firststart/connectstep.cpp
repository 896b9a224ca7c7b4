// SPDX-License-Identifier: MIT
#include "ui/firststart/connectstep.h"

#include "app/futures.h"
#include "app/office.h"
#include "ui/firststart/servicecard.h"
#include "ui/settings/outcomeline.h"
#include "ui/widgets/button.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString nameOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return u"eligibility"_s;
    case ServiceId::HealthHarbor: return u"healthHarbor"_s;
    }
    Q_UNREACHABLE();
}

ConnectStep::ConnectStep(Office &office, QWidget *parent)
    : StepPage(tr("Connect your services"),
               tr("You have these from the two services; one of them is enough. Trying a line is free and sends no "
                  "patient. You can change all of it later in Settings."),
               parent)
    , m_office(office)
    , m_cards{new ServiceCard(office.desk(), ServiceId::Eligibility, this),
              new ServiceCard(office.desk(), ServiceId::HealthHarbor, this)}
    , m_outcome(new OutcomeLine(this))
    , m_back(new Button(tr("Back"), this))
    , m_skip(new Button(tr("Skip: work with made-up patients"), Button::Kind::Link, this))
    , m_try(new Button(QString(), this))
    , m_next(new Button(QString(), this))
{
    for (auto *card : m_cards) {
        body()->addWidget(card);
        connect(card, &ServiceCard::changed, this, &ConnectStep::refresh);
        connect(card, &ServiceCard::left, this, &ConnectStep::typedChanged);
    }
    body()->addWidget(m_outcome);
    m_outcome->hide();
    addButtons();
    for (auto *card : m_cards)
        card->setKept(m_office.accounts().all());
    refresh();
}

void ConnectStep::addButtons()
{
    buttons()->addWidget(m_back);
    buttons()->addStretch();
    buttons()->addWidget(m_skip);
    buttons()->addSpacing(6);
    buttons()->addWidget(m_try);
    buttons()->addWidget(m_next);
    connect(m_back, &Button::clicked, this, &ConnectStep::backAsked);
    connect(m_skip, &Button::clicked, this, &ConnectStep::practiceAsked);
    connect(m_try, &Button::clicked, this, &ConnectStep::tryAgain);
    connect(m_next, &Button::clicked, this, &ConnectStep::keep);
}

void ConnectStep::arrive()
{
    const auto asks = [](const ServiceCard *card) { return !card->entry().isLeftOut() && !card->isReady(); };
    const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(), asks);
    if (isReady())
        m_next->setFocus(Qt::OtherFocusReason);
    else
        (found == m_cards.cend() ? m_cards.front() : *found)->focusNext();
}

/// Each service works or is left out, and there is one.
bool ConnectStep::isReady() const
{
    const auto isDone = [](const ServiceCard *card) { return card->isReady(); };
    const auto isFine = [](const ServiceCard *card) { return card->isReady() || card->entry().isLeftOut(); };
    return std::all_of(m_cards.cbegin(), m_cards.cend(), isFine)
        && std::any_of(m_cards.cbegin(), m_cards.cend(), isDone);
}

void ConnectStep::refresh()
{
    const auto isTrying = std::any_of(m_cards.cbegin(), m_cards.cend(), std::mem_fn(&ServiceCard::isTrying));
    const auto hasFailed = std::any_of(m_cards.cbegin(), m_cards.cend(), std::mem_fn(&ServiceCard::hasFailed));
    const auto canGoOn = isReady() && !m_isKeeping;
    m_try->setWords(hasFailed ? tr("Try again") : tr("Try"));
    m_try->setVisible(!isReady());
    m_try->setEnabled(!isTrying && !m_isKeeping);
    m_try->setKind(Button::Kind::Primary);
    m_try->setHint(tr("Enter"));
    m_next->setWords(m_isKeeping ? tr("Saving…") : tr("Next"));
    m_next->setEnabled(canGoOn);
    m_next->setKind(isReady() ? Button::Kind::Primary : Button::Kind::Plain);
    m_next->setHint(isReady() ? tr("Enter") : QString());
}

void ConnectStep::tryAgain()
{
    bool isAny = false;
    for (auto *card : m_cards) {
        if (card->entry().isLeftOut() || card->isReady())
            continue;
        card->tryAgain();
        isAny = true;
    }
    // Nothing is entered: say so where the first entry belongs.
    if (!isAny)
        m_cards.front()->tryAgain();
    const auto failed = std::find_if(m_cards.cbegin(), m_cards.cend(), std::mem_fn(&ServiceCard::hasFailed));
    if (failed != m_cards.cend())
        (*failed)->focusNext();
}

bool ConnectStep::stop()
{
    const auto isTrying = std::any_of(m_cards.cbegin(), m_cards.cend(), std::mem_fn(&ServiceCard::isTrying));
    for (auto *card : m_cards)
        card->stop();
    return isTrying;
}

QJsonObject ConnectStep::typed() const
{
    QJsonObject typed;
    for (const auto *card : m_cards)
        typed.insert(nameOf(card->entry().service), card->entry().withoutKey());
    return typed;
}

void ConnectStep::restore(const QJsonObject &typed)
{
    for (auto *card : m_cards) {
        const auto service = card->entry().service;
        if (typed.contains(nameOf(service)))
            card->fill(ServiceEntry::read(service, typed.value(nameOf(service)).toObject()));
    }
}

void ConnectStep::keep()
{
    m_isKeeping = true;
    m_outcome->clear();
    for (auto *card : m_cards)
        card->setEnabled(false);
    refresh();
    when(kept(), this, [this](const Result<Done> &result) { onKept(result); });
}

/// What was kept before under another name or id goes first.
QFuture<Result<Done>> ConnectStep::kept() const
{
    auto &accounts = m_office.accounts();
    std::vector<Account> wanted;
    for (const auto *card : m_cards) {
        const auto typed = card->entry().accounts();
        wanted.insert(wanted.end(), typed.cbegin(), typed.cend());
    }
    auto done = ready(Result<Done>(Done{}));
    for (const auto &known : accounts.all()) {
        if (std::find(wanted.cbegin(), wanted.cend(), known) == wanted.cend())
            done = after<Done>(done, &accounts, [&accounts, known](const Done &) { return accounts.forget(known); });
    }
    for (const auto *card : m_cards) {
        const auto entry = card->entry();
        for (const auto &account : entry.key.isEmpty() ? std::vector<Account>() : entry.accounts())
            done = after<Done>(done, &accounts, [&accounts, account, key = entry.key](const Done &) {
                return accounts.enter(account, key);
            });
    }
    return done;
}

void ConnectStep::onKept(const Result<Done> &kept)
{
    m_isKeeping = false;
    for (auto *card : m_cards)
        card->setEnabled(true);
    if (!kept) {
        m_outcome->say(Tone::Bad, inWords(kept.failure()));
        return refresh();
    }
    for (auto *card : m_cards)
        card->setKept(m_office.accounts().all());
    refresh();
    // Whoever went back meanwhile is not taken along.
    if (isVisible())
        emit nextAsked();
}

} // namespace coverdesk
