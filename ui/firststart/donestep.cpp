// SPDX-License-Identifier: MIT
#include "ui/firststart/donestep.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

DoneStep::DoneStep(QWidget *parent)
    : StepPage(tr("Everything is ready"), tr("This is what comes next."), parent)
    , m_start(new Button(tr("Start with the first patient"), Button::Kind::Primary, this))
{
    auto *card = new Card(this);
    card->body()->setSpacing(10);
    for (const auto &sentence :
         {tr("Type what stands on the patient's insurance card into New check: the answer comes in seconds, or, asked "
             "by phone, in 1–2 business days."),
          tr("Every answer is kept with its patient, and can be printed or saved as a PDF months later."),
          tr("Press F1 for help at any time; it also opens practice with made-up patients.")}) {
        auto *line = new PlainLabel(sentence, card);
        line->setWrapping(true);
        card->body()->addWidget(line);
    }
    body()->addWidget(card);
    auto *back = new Button(tr("Back"), this);
    buttons()->addWidget(back);
    buttons()->addStretch();
    buttons()->addWidget(m_start);
    m_start->setHint(tr("Enter"));
    connect(back, &Button::clicked, this, &DoneStep::backAsked);
    connect(m_start, &Button::clicked, this, &DoneStep::nextAsked);
}

void DoneStep::arrive()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

} // namespace coverdesk
