// SPDX-License-Identifier: MIT
#include "ui/help/stepcard.h"

#include "ui/help/roadsteps.h"
#include "ui/help/steppicture.h"
#include "ui/widgets/numberdisc.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

StepCard::StepCard(int number, const RoadStep &step, QWidget *parent)
    : Card(parent)
{
    setAccessibleName(tr("Step %1: %2").arg(number).arg(step.title));
    body()->setContentsMargins(13, 13, 13, 13);
    body()->addWidget(new StepPicture(QPixmap(step.picture), step.pictured, this));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(9);
    heading->addWidget(new NumberDisc(number, NumberDisc::Kind::Filled, this));
    auto *title = new PlainLabel(step.title, PlainLabel::Kind::Lead, this);
    title->setWrapping(true);
    heading->addWidget(title, 1);
    body()->addSpacing(2);
    body()->addLayout(heading);
    auto *words = new PlainLabel(step.words, this);
    words->setWrapping(true);
    body()->addWidget(words);
    body()->addStretch();
}

} // namespace coverdesk
