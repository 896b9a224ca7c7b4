// SPDX-License-Identifier: MIT
#include "ui/help/rowscard.h"

#include "ui/widgets/hairline.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr int Gap = 16;

RowsCard::RowsCard(const QString &title, int leadWidth, QWidget *parent)
    : Card(title, parent)
    , m_rows(new QGridLayout)
{
    m_rows->setHorizontalSpacing(Gap);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnMinimumWidth(0, leadWidth);
    m_rows->setColumnStretch(1, 1);
    body()->addLayout(m_rows);
}

void RowsCard::add(QWidget *lead, const QString &subject, const QString &words)
{
    int row = m_rows->rowCount();
    if (!m_rows->isEmpty())
        m_rows->addWidget(new Hairline(this), row++, 0, 1, 2);
    auto *said = new QVBoxLayout;
    said->setSpacing(2);
    if (!subject.isEmpty())
        said->addWidget(new PlainLabel(subject, PlainLabel::Kind::Strong, this));
    auto *label = new PlainLabel(words, this);
    label->setWrapping(true);
    said->addWidget(label);
    m_rows->addWidget(lead, row, 0, Qt::AlignLeading | (subject.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop));
    m_rows->addLayout(said, row, 1);
}

} // namespace coverdesk
