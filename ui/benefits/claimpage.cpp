// SPDX-License-Identifier: MIT
#include "ui/benefits/claimpage.h"

#include "ui/benefits/cellwords.h"
#include "ui/benefits/claimlinesmodel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/tableview.h"

#include <QVBoxLayout>

namespace coverdesk {

ClaimPage::ClaimPage(QWidget *parent)
    : QWidget(parent)
    , m_lines(new ClaimLinesModel(this))
    , m_table(new TableView(this))
    , m_number(new PlainLabel({}, PlainLabel::Kind::Note, this))
    , m_nothing(new PlainLabel(tr("The insurer said nothing of single services."), PlainLabel::Kind::Muted, this))
{
    m_table->setModel(m_lines);
    m_table->setWideColumn(ClaimLinesModel::Denial);
    m_table->setAccessibleName(tr("Services on the claim"));
    m_number->setSelectable(true);
    m_number->setWrapping(true);
    m_number->setContentsMargins(0, 6, 0, 0);
    m_nothing->setContentsMargins(0, 6, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_number);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
}

void ClaimPage::show(const ClaimAnswer &claim)
{
    m_lines->show(claim.lines);
    m_table->setVisible(!claim.lines.empty());
    m_nothing->setVisible(claim.lines.empty());
    m_number->setWords(tr("The insurer's number for the claim: %1").arg(cellText(claim.number)));
}

} // namespace coverdesk
