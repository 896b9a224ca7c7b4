// SPDX-License-Identifier: MIT
#include "ui/benefits/phonedetails.h"

#include "app/domain/askedandtold.h"
#include "ui/benefits/callpage.h"
#include "ui/benefits/claimpage.h"
#include "ui/benefits/claimwords.h"
#include "ui/benefits/figurewords.h"
#include "ui/benefits/outcomecard.h"
#include "ui/benefits/planpage.h"
#include "ui/benefits/procedurestablemodel.h"
#include "ui/benefits/requestpage.h"
#include "ui/benefits/wirepage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace coverdesk {

namespace {

    /// Whether what was said of the plan may be read as said, though not everything was.
    bool tellsPlan(const Check &check)
    {
        if (check.standing != Standing::Answered || !check.benefits || check.inquiry.claim || check.benefits->claim)
            return false;
        const auto verdict = check.benefits->verdict;
        return verdict == Verdict::Active || verdict == Verdict::Partial || verdict == Verdict::NotActive
            || verdict == Verdict::Contradiction;
    }

    /// Of services nothing is told under a plan that somebody called inactive.
    bool tellsServices(const Check &check)
    {
        return tellsPlan(check) && check.benefits->verdict != Verdict::NotActive
            && check.benefits->plan.active.value_or(true);
    }

} // namespace

PhoneDetails::PhoneDetails(QWidget *parent)
    : QWidget(parent)
    , m_outcome(new OutcomeCard(CardPlace::OnPage, this))
    , m_tabs(new QTabWidget(this))
    , m_procedures(new ProceduresTableModel(this))
    , m_services(new TableView(this))
    , m_claim(new ClaimPage(this))
    , m_plan(new PlanPage(this))
    , m_call(new CallPage(this))
    , m_request(new RequestPage(this))
    , m_received(new WirePage(tr("As received"), tr("Nothing was received."), this))
{
    m_services->setModel(m_procedures);
    m_services->setWideColumn(ProceduresTableModel::Notes);
    m_services->setAccessibleName(tr("Services"));
    arrange();
    connect(m_services, &TableView::rowChosen, this, [this](int row) { emit serviceChosen(m_procedures->at(row)); });
}

void PhoneDetails::show(const Check &check)
{
    const bool isSame = check.id == m_shown && check.standing == m_standing;
    const int row = isSame ? std::max(0, m_services->currentIndex().row()) : 0;
    m_shown = check.id;
    m_standing = check.standing;
    showServices(check);
    m_plan->show(tellsPlan(check) ? *check.benefits : Benefits());
    m_claim->show(tellsClaim(check) ? *check.benefits->claim : ClaimAnswer());
    m_call->show(check.benefits ? *check.benefits : Benefits());
    m_request->show(check);
    isAboutSomeoneElse(check) ? m_received->holdBack(check.received) : m_received->show(check.received);
    m_outcome->show(check);
    m_outcome->setVisible(!isPlainAnswer(check));
    showTabs(check);
    // A person who reads on is not sent back to the first tab and the first service.
    if (!isSame || !m_tabs->isTabVisible(m_tabs->currentIndex()))
        chooseFirstTab();
    if (row < m_procedures->rowCount())
        m_services->setCurrentIndex(m_services->model()->index(row, 0));
    emit serviceChosen(m_procedures->at(row));
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
    m_tabs->addTab(m_claim, tr("Claim"));
    m_tabs->addTab(m_plan, tr("Plan"));
    m_tabs->addTab(m_call, tr("Call details"));
    m_tabs->addTab(m_request, tr("Request"));
    m_tabs->addTab(m_received, tr("As received"));
    column->addWidget(card, 1);
}

void PhoneDetails::showServices(const Check &check)
{
    using enum ProceduresTableModel::Coverage;
    if (!tellsServices(check))
        return m_procedures->show({});
    auto told = *check.benefits;
    told.procedures = toldServices(check);
    m_procedures->show(told, mayTellCovered(check) ? AsTold : Doubted, unansweredCodes(check));
}

void PhoneDetails::showTabs(const Check &check)
{
    const auto classes = m_procedures->classCount();
    const auto codes = m_procedures->rowCount() - classes;
    m_tabs->setTabText(m_tabs->indexOf(m_services),
                       classes == 0 ? tr("Services (%1)").arg(codes)
                                    : tr("Services (%1) and classes (%2)").arg(codes).arg(classes));
    m_tabs->setTabVisible(m_tabs->indexOf(m_claim), tellsClaim(check));
    m_tabs->setTabVisible(m_tabs->indexOf(m_services), tellsServices(check));
    m_tabs->setTabVisible(m_tabs->indexOf(m_plan), tellsPlan(check));
    m_tabs->setTabVisible(m_tabs->indexOf(m_call), check.benefits && !isAboutSomeoneElse(check));
}

void PhoneDetails::chooseFirstTab()
{
    for (int tab = m_tabs->count() - 1; tab >= 0; --tab) {
        if (m_tabs->isTabVisible(tab))
            m_tabs->setCurrentIndex(tab);
    }
}

} // namespace coverdesk
