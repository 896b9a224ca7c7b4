// SPDX-License-Identifier: MIT
#include "ui/requests/grouphead.h"

#include "ui/requests/countbadge.h"
#include "ui/requests/requestwords.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace coverdesk {

static constexpr int Height = 28;
static constexpr int Side = 16;

GroupHead::GroupHead(RequestGroup group, QWidget *parent)
    : QWidget(parent)
    , m_name(inWords(group))
    , m_badge(new CountBadge(this))
{
    setFixedHeight(Height);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Side, 0, Side, 1);
    row->setSpacing(8);
    row->addWidget(new PlainLabel(m_name, PlainLabel::Kind::Strong, this));
    row->addWidget(m_badge);
    if (group == RequestGroup::NewAnswers)
        row->addWidget(new PlainLabel(tr("they stay here until opened"), PlainLabel::Kind::Note, this));
    row->addStretch();
}

void GroupHead::setCount(int count)
{
    m_badge->setCount(count);
    setAccessibleName(tr("%1: %2").arg(m_name).arg(count));
}

void GroupHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().bg);
    painter.fillRect(0, height() - 1, width(), 1, colours().line);
}

} // namespace coverdesk
