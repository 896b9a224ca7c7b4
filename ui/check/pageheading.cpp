// SPDX-License-Identifier: MIT
#include "ui/check/pageheading.h"

#include "ui/check/holdshelf.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace coverdesk {

PageHeading::PageHeading(QWidget *parent)
    : QWidget(parent)
    , m_shelf(new HoldShelf(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PlainLabel(tr("New check"), PlainLabel::Kind::Heading, this));
    row->addSpacing(8);
    row->addWidget(m_shelf);
    row->addStretch();
    auto *next = new Button(tr("Next patient"), this);
    next->setLeadingIcon(Icon::Plus);
    next->setHint(keysInWords(QKeySequence(Qt::CTRL | Qt::Key_N)));
    row->addWidget(next);
    connect(next, &Button::clicked, this, &PageHeading::nextAsked);
}

} // namespace coverdesk
