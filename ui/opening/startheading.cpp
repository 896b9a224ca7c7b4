// SPDX-License-Identifier: MIT
#include "ui/opening/startheading.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace coverdesk {

static constexpr int Side = 16;
static constexpr int Gap = 8;

StartHeading::StartHeading(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Side + Gap, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("Coverdesk"), PlainLabel::Kind::Heading, this));
}

void StartHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place(0, (height() - Side) / 2, Side, Side);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place).topLeft(), Icon::Lock, colours().accent,
              Side);
}

} // namespace coverdesk
