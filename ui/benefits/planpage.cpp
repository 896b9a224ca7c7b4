// SPDX-License-Identifier: MIT
#include "ui/benefits/planpage.h"

#include "ui/benefits/maximumstablemodel.h"
#include "ui/benefits/planmodel.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>

namespace coverdesk {

PlanPage::PlanPage(QWidget *parent)
    : QWidget(parent)
    , m_plan(new PlanModel(this))
    , m_maximums(new MaximumsTableModel(this))
{
    auto *plan = new TableView(this);
    plan->setModel(m_plan);
    plan->setAccessibleName(tr("Plan"));
    auto *maximums = new TableView(this);
    maximums->setModel(m_maximums);
    maximums->setWideColumn(MaximumsTableModel::Name);
    maximums->setAccessibleName(tr("Deductible and out-of-pocket"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(plan, 1);
    row->addWidget(maximums, 1);
}

void PlanPage::show(const Benefits &benefits)
{
    m_plan->show(benefits.plan);
    m_maximums->show(benefits.maximums);
}

} // namespace coverdesk
