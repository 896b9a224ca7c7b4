// SPDX-License-Identifier: MIT
#include "ui/benefits/phonedetails.h"

#include "ui/benefits/callpage.h"
#include "ui/benefits/figurewords.h"
#include "ui/benefits/outcomecard.h"
#include "ui/benefits/planpage.h"
#include "ui/benefits/procedurestablemodel.h"
#include "ui/benefits/requestpage.h"
#include "ui/benefits/wiretext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <QTabWidget>
#include <QVBoxLayout>

namespace coverdesk {

namespace {

    /// Whether what was said of the plan may be read as said, though not everything was.
    bool tellsPlan(const Check &check)
    {
        if (check.standing != Standing::Answered || !check.benefits)
            return false;
        const auto verdict = check.benefits->verdict;
        return verdict == Verdict::Active || verdict == Verdict::Partial || verdict == Verdict::NotActive;
    }

    /// A service is "covered" only under a plan that nobody called inactive.
    bool tellsServices(const Check &check)
    {
        return tellsPlan(check) && check.benefits->verdict != Verdict::NotActive
            && check.benefits->plan.active.value_or(true);
    }

} // namespace

PhoneDetails::PhoneDetails(QWidget *parent)
    : QWidget(parent)
    , m_outcome(new OutcomeCard(this))
    , m_tabs(new QTabWidget(this))
    , m_procedures(new ProceduresTableModel(this))
    , m_services(new TableView(this))
    , m_plan(new PlanPage(this))
    , m_call(new CallPage(this))
    , m_request(new RequestPage(this))
    , m_received(new WireText(tr("As received"), tr("Nothing was received."), this))
{
    m_services->setModel(m_procedures);
    m_services->setWideColumn(ProceduresTableModel::Notes);
    m_services->setAccessibleName(tr("Services"));
    arrange();
    connect(m_services, &TableView::rowChosen, this, [this](int row) { emit serviceChosen(m_procedures->at(row)); });
}

void PhoneDetails::show(const Check &check)
{
    m_procedures->show(tellsServices(check) ? *check.benefits : Benefits());
    m_plan->show(tellsPlan(check) ? *check.benefits : Benefits());
    m_call->show(check.benefits ? *check.benefits : Benefits());
    m_request->show(check);
    m_received->show(check.received);
    m_outcome->show(check);
    m_outcome->setVisible(!showsFigures(check));
    chooseTabs(check);
    if (m_procedures->rowCount() > 0)
        m_services->selectRow(0);
    emit serviceChosen(m_procedures->at(0));
}

void PhoneDetails::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_outcome);
    auto *card = new Card(this);
    card->body()->setContentsMargins(17, 6, 17, 12);
    card->body()->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(220);
    // What a tab would like to have must not make the page scroll: each scrolls by itself.
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_tabs->addTab(m_services, {});
    m_tabs->addTab(m_plan, tr("Plan"));
    m_tabs->addTab(m_call, tr("Call details"));
    m_tabs->addTab(m_request, tr("Request"));
    m_tabs->addTab(m_received, tr("As received"));
    column->addWidget(card, 1);
}

void PhoneDetails::chooseTabs(const Check &check)
{
    m_tabs->setTabText(m_tabs->indexOf(m_services), tr("Services (%1)").arg(m_procedures->rowCount()));
    m_tabs->setTabVisible(m_tabs->indexOf(m_services), tellsServices(check));
    m_tabs->setTabVisible(m_tabs->indexOf(m_plan), tellsPlan(check));
    m_tabs->setTabVisible(m_tabs->indexOf(m_call), check.benefits.has_value());
    for (int tab = m_tabs->count() - 1; tab >= 0; --tab) {
        if (m_tabs->isTabVisible(tab))
            m_tabs->setCurrentIndex(tab);
    }
}

} // namespace coverdesk
