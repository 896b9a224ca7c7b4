// SPDX-License-Identifier: MIT
#include "ui/check/answerside.h"

#include "ui/benefits/answerpanel.h"
#include "ui/check/callwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/strip.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr int Narrowest = 320;
static constexpr int PanelPage = 0;
static constexpr int UnconnectedPage = 1;

AnswerSide::AnswerSide(QWidget *parent)
    : QWidget(parent)
    , m_panel(new AnswerPanel(this))
    , m_unconnected(new EmptyState(Icon::Plug, tr("No service is connected"),
                                   tr("Checks are asked through the clinic's own account at eligibility.dev."), this))
    , m_pages(new QStackedWidget(this))
    , m_changed(new Strip(Tone::Warn, this))
    , m_anew(new Strip(Tone::Info, this))
    , m_anewWords(new PlainLabel(m_anew))
    , m_askAnew(new Button(tr("Ask anew"), m_anew))
    , m_anewCost(new PlainLabel(tr("Uses 1 check"), PlainLabel::Kind::Note, m_anew))
{
    setMinimumWidth(Narrowest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *unconnected = new Card(this);
    unconnected->body()->addWidget(m_unconnected);
    m_unconnected->setAction(tr("Connect our services"));
    m_pages->addWidget(m_panel);
    m_pages->addWidget(unconnected);
    fillChanged();
    fillAnew();
    for (auto *part : std::initializer_list<QWidget *>{m_changed, m_anew})
        column->addWidget(part);
    column->addWidget(m_pages, 1);
    listen();
    listenToCard();
}

void AnswerSide::fillChanged()
{
    auto *words = new PlainLabel(tr("The form has changed since. This answer is to the question before."), m_changed);
    words->setWrapping(true);
    m_changed->row()->addWidget(words, 1);
    m_changed->hide();
}

void AnswerSide::fillAnew()
{
    m_anewWords->setWrapping(true);
    m_anew->row()->addWidget(m_anewWords, 1);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(2);
    choice->addWidget(m_askAnew, 0, Qt::AlignRight);
    choice->addWidget(m_anewCost, 0, Qt::AlignRight);
    m_askAnew->setSmall(true);
    m_anew->row()->addLayout(choice);
    m_anew->hide();
}

void AnswerSide::listen()
{
    connect(m_panel, &AnswerPanel::openAsked, this, &AnswerSide::openAsked);
    connect(m_panel, &AnswerPanel::payerChosen, this, &AnswerSide::payerChosen);
    connect(m_panel, &AnswerPanel::askAgainNow, this, &AnswerSide::askAgainNow);
    connect(m_panel, &AnswerPanel::checkAgainAsked, this, &AnswerSide::checkAgainAsked);
    connect(m_panel, &AnswerPanel::closeAsked, this, &AnswerSide::closeAsked);
    connect(m_panel, &AnswerPanel::sendAgainAsked, this, &AnswerSide::sendAgainAsked);
    connect(m_panel, &AnswerPanel::waitLongerAsked, this, &AnswerSide::waitLongerAsked);
    connect(m_panel, &AnswerPanel::askByPhoneAsked, this, &AnswerSide::askByPhoneAsked);
    connect(m_askAnew, &Button::clicked, this, &AnswerSide::anewAsked);
    connect(m_unconnected, &EmptyState::actionChosen, this, &AnswerSide::connectAsked);
}

void AnswerSide::listenToCard()
{
    connect(m_panel, &AnswerPanel::rememberAsked, this, &AnswerSide::rememberAsked);
    connect(m_panel, &AnswerPanel::noneChosen, this, &AnswerSide::noneChosen);
    connect(m_panel, &AnswerPanel::tryAgainAsked, this, &AnswerSide::tryAgainAsked);
    connect(m_panel, &AnswerPanel::remindAsked, this, &AnswerSide::remindAsked);
    connect(m_panel, &AnswerPanel::setUpAsked, this, &AnswerSide::setUpAsked);
    connect(m_panel, &AnswerPanel::keyAsked, this, &AnswerSide::connectAsked);
    connect(m_panel, &AnswerPanel::typed, this, &AnswerSide::typed);
    connect(m_panel, &AnswerPanel::changeAsked, this, &AnswerSide::changeAsked);
}

void AnswerSide::showEmpty(bool isConnected)
{
    m_panel->showEmpty();
    m_pages->setCurrentIndex(isConnected ? PanelPage : UnconnectedPage);
    markChanged(false);
    withdrawAnew();
}

void AnswerSide::show(const Check &check)
{
    m_pages->setCurrentIndex(PanelPage);
    m_panel->show(check);
    withdrawAnew();
}

void AnswerSide::setLore(const PayerLore &lore)
{
    m_panel->setLore(lore);
}

void AnswerSide::follow(const Inquiry &now, const TypedLines &typed)
{
    m_panel->follow(now, typed);
}

void AnswerSide::showLast(const std::optional<Check> &answer)
{
    m_panel->showLast(answer);
}

void AnswerSide::setReminder(const std::optional<QDateTime> &due)
{
    m_panel->setReminder(due);
}

void AnswerSide::markChanged(bool changed)
{
    m_changed->setVisible(changed);
}

void AnswerSide::offerAnew(const std::optional<QDateTime> &when)
{
    m_anewWords->setWords(when ? tr("This was asked already: %1. Nothing was sent.").arg(inWords(*when))
                               : unclearInWords());
    showAnew(true);
}

void AnswerSide::tellOpen()
{
    m_anewWords->setWords(tr("This was asked already, and is not settled yet. Nothing was sent."));
    showAnew(false);
}

void AnswerSide::showAnew(bool isOffered)
{
    m_askAnew->setVisible(isOffered);
    m_anewCost->setVisible(isOffered);
    m_anew->show();
    announce(*m_anewWords);
}

void AnswerSide::withdrawAnew()
{
    m_anew->hide();
}

void AnswerSide::takeFocus()
{
    m_panel->setFocus(Qt::ShortcutFocusReason);
}

bool AnswerSide::hasFocusWithin() const
{
    return focusWidget() && focusWidget()->hasFocus() && focusWidget() != this;
}

} // namespace coverdesk
