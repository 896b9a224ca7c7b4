// SPDX-License-Identifier: MIT
#include "ui/benefits/instantdetails.h"

#include "app/domain/askedandtold.h"
#include "ui/benefits/answerwords.h"
#include "ui/benefits/figurewords.h"
#include "ui/benefits/nottold.h"
#include "ui/benefits/outcomecard.h"
#include "ui/benefits/requestpage.h"
#include "ui/benefits/wirepage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr int AboutWidth = 340;

InstantDetails::InstantDetails(QWidget *parent)
    : QWidget(parent)
    , m_left(new QStackedWidget(this))
    , m_notTold(new NotTold(this))
    , m_outcome(new OutcomeCard(CardPlace::OnPage, this))
    , m_aboutCard(new Card(this))
    , m_about(new KeyValueList(this))
    , m_received(new WirePage(tr("As received"), tr("Nothing was received."), this))
    , m_sent(new RequestPage(this))
    , m_showReceived(new Button(tr("As received"), Button::Kind::Link, this))
    , m_showSent(new Button(tr("The request"), Button::Kind::Link, this))
    , m_outcomePage(new QWidget(this))
    , m_home(m_notTold)
{
    auto *outcomeColumn = new QVBoxLayout(m_outcomePage);
    outcomeColumn->setContentsMargins(0, 0, 0, 0);
    outcomeColumn->addWidget(m_outcome);
    outcomeColumn->addStretch(1);
    auto *receivedPage = makeWirePage(tr("As received"), m_received);
    auto *sentPage = makeWirePage(tr("The request"), m_sent);
    for (auto *page : std::initializer_list<QWidget *>{m_notTold, m_outcomePage, receivedPage, sentPage})
        m_left->addWidget(page);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_left, 1);
    row->addWidget(m_aboutCard);
    arrangeAbout();
    connect(m_notTold, &NotTold::askByPhoneAsked, this, &InstantDetails::askByPhoneAsked);
    connect(m_showReceived, &Button::clicked, this, [this, receivedPage] { showPage(receivedPage); });
    connect(m_showSent, &Button::clicked, this, [this, sentPage] { showPage(sentPage); });
}

void InstantDetails::show(const Check &check)
{
    const bool isAnswer = check.standing == Standing::Answered;
    m_aboutCard->setTitle(isAnswer ? tr("About this answer") : tr("About this check"));
    m_about->show(aboutAnswer(check));
    isAboutSomeoneElse(check) ? m_received->holdBack(check.received) : m_received->show(check.received);
    m_sent->show(check);
    m_outcome->show(check);
    m_outcome->setVisible(!showsFigures(check));
    m_home = showsFigures(check) ? static_cast<QWidget *>(m_notTold) : m_outcomePage;
    goBack();
}

QWidget *InstantDetails::makeWirePage(const QString &title, QWidget *contents)
{
    auto *card = new Card(title, this);
    auto *back = new Button(tr("Back to the answer"), Button::Kind::Link, card);
    card->titleLine()->addWidget(back);
    card->body()->addWidget(contents, 1);
    connect(back, &Button::clicked, this, &InstantDetails::goBack);
    return card;
}

void InstantDetails::arrangeAbout()
{
    auto *card = m_aboutCard;
    card->setFixedWidth(AboutWidth);
    m_about->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    card->body()->addWidget(m_about);
    card->body()->addStretch();
    auto *links = new QHBoxLayout;
    links->setSpacing(16);
    links->addWidget(m_showReceived);
    links->addWidget(m_showSent);
    links->addStretch();
    card->body()->addLayout(links);
}

void InstantDetails::goBack()
{
    m_left->setCurrentWidget(m_home);
}

void InstantDetails::showPage(QWidget *page)
{
    m_left->setCurrentWidget(m_left->currentWidget() == page ? m_home : page);
}

} // namespace coverdesk
