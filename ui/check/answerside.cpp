// SPDX-License-Identifier: MIT
#include "ui/check/answerside.h"

#include "ui/benefits/answerpanel.h"
#include "ui/check/callwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
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
    choice->addWidget(new PlainLabel(tr("Uses 1 check"), PlainLabel::Kind::Note, m_anew), 0, Qt::AlignRight);
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

void AnswerSide::markChanged(bool changed)
{
    m_changed->setVisible(changed);
}

void AnswerSide::offerAnew(const std::optional<QDateTime> &when)
{
    m_anewWords->setWords(when ? tr("This was asked already: %1. Nothing was sent.").arg(inWords(*when))
                               : unclearInWords());
    m_anew->show();
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
