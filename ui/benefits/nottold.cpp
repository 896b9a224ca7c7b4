// SPDX-License-Identifier: MIT
#include "ui/benefits/nottold.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace coverdesk {

NotTold::NotTold(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Not told by an instant check"), this);
    outer->addWidget(card);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, 180);
    grid->setColumnMinimumWidth(1, 24);
    grid->setColumnStretch(2, 1);
    addLine(*grid, tr("Therapy covered"), tr("the plan may leave therapy to another company"));
    addLine(*grid, tr("Prior authorization"), tr("some plans refuse payment without it"));
    addLine(*grid, tr("Visit limit"), tr("and how many visits are used"));
    addLine(*grid, tr("Are we in network?"), tr("for this provider, at this clinic"));
    addLine(*grid, tr("Plan dates"), tr("when it began, when it ends, when amounts reset"));
    card->body()->addLayout(grid);
    addWay(*card->body());
    card->body()->addStretch();
}

void NotTold::addWay(QVBoxLayout &column)
{
    auto *ask = new Button(tr("Ask by phone for these"), this);
    ask->setLeadingIcon(Icon::Phone);
    ask->setKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    column.addSpacing(10);
    column.addWidget(ask, 0, Qt::AlignLeading);
    column.addWidget(new PlainLabel(tr("Answer in 1 to 2 business days · 1 phone request, cannot be withdrawn"),
                                    PlainLabel::Kind::Note, this));
    connect(ask, &Button::clicked, this, &NotTold::askByPhoneAsked);
}

void NotTold::addLine(QGridLayout &grid, const QString &what, const QString &why)
{
    int row = grid.count() == 0 ? 0 : grid.rowCount();
    if (row > 0)
        grid.addWidget(new Hairline(this), row++, 0, 1, 3);
    auto *unknown = new PlainLabel(unknownOnScreen(), PlainLabel::Kind::Muted, this);
    unknown->setToolTip(unknownOnPaper());
    unknown->setAccessibleName(tr("%1: not stated").arg(what));
    auto *reason = new PlainLabel(why, PlainLabel::Kind::Muted, this);
    reason->setWrapping(true);
    reason->setContentsMargins(0, 6, 0, 6);
    grid.addWidget(new PlainLabel(what, this), row, 0);
    grid.addWidget(unknown, row, 1);
    grid.addWidget(reason, row, 2);
}

} // namespace coverdesk
