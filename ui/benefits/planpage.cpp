// SPDX-License-Identifier: MIT
#include "ui/benefits/planpage.h"

#include "ui/benefits/figurerow.h"
#include "ui/benefits/planmodel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

PlanPage::PlanPage(QWidget *parent)
    : QWidget(parent)
    , m_plan(new PlanModel(this))
    , m_heading(new PlainLabel(tr("Deductible and out-of-pocket"), PlainLabel::Kind::Title, this))
    , m_maximums(new FigureRow(this, FigureRow::Shape::Pairs))
{
    auto *plan = new TableView(this);
    plan->setModel(m_plan);
    plan->setGrowing(true);
    plan->setAccessibleName(tr("Plan"));
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 8, 8, 8);
    right->setSpacing(8);
    right->addWidget(m_heading);
    right->addWidget(m_maximums);
    right->addStretch();

    auto *content = new QWidget(this);
    content->setObjectName(u"content"_s);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(plan, 1, Qt::AlignTop);
    row->addLayout(right, 1);
    auto *area = new QScrollArea(this);
    speakAs(*area, QAccessible::Pane);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(content);
    area->setAccessibleName(tr("Plan"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
}

void PlanPage::show(const Benefits &benefits)
{
    m_plan->show(benefits.plan);
    m_maximums->show(maximumsOf(benefits.maximums));
}

} // namespace coverdesk
