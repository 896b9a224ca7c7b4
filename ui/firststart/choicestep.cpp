// SPDX-License-Identifier: MIT
#include "ui/firststart/choicestep.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

ChoiceStep::ChoiceStep(QWidget *parent)
    : StepPage(tr("Welcome to Coverdesk"),
               tr("It asks what a patient's insurance covers, and keeps every answer on this computer, encrypted."),
               parent)
    , m_connect(new Button(tr("Connect our services"), Button::Kind::Primary, this))
    , m_practise(new Button(tr("Try it with made-up patients"), this))
{
    addChoice(tr("With the clinic's own services"),
              tr("You need an address, a key and a client ID of the eligibility service, or a project and its key of "
                 "Health Harbor, or both. It takes about three minutes, and nothing is charged."),
              m_connect);
    addChoice(tr("With made-up patients"),
              tr("A window of its own, with insurers and patients that do not exist. Nothing is charged, and nothing "
                 "leaves this computer. You can connect the services any time later."),
              m_practise);
    m_connect->setHint(tr("Enter"));
    auto *leave = new Button(tr("Not now: open the window, also to restore a backup"), Button::Kind::Link, this);
    buttons()->addWidget(leave);
    buttons()->addStretch();
    connect(m_connect, &Button::clicked, this, &ChoiceStep::nextAsked);
    connect(m_practise, &Button::clicked, this, &ChoiceStep::practiceAsked);
    connect(leave, &Button::clicked, this, &ChoiceStep::leaveAsked);
}

void ChoiceStep::addChoice(const QString &title, const QString &words, Button *button)
{
    auto *card = new Card(title, this);
    auto *about = new PlainLabel(words, card);
    about->setWrapping(true);
    card->body()->addWidget(about);
    card->body()->addWidget(button, 0, Qt::AlignLeading);
    body()->addWidget(card);
}

void ChoiceStep::arrive()
{
    m_connect->setFocus(Qt::OtherFocusReason);
}

} // namespace coverdesk
