// SPDX-License-Identifier: MIT
#include "ui/benefits/answersummary.h"

#include "ui/benefits/answerwords.h"
#include "ui/benefits/cellwords.h"
#include "ui/benefits/claimwords.h"
#include "ui/benefits/figuregrid.h"
#include "ui/benefits/servicelines.h"
#include "ui/benefits/ways.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr qsizetype LongestPlan = 80;

AnswerSummary::AnswerSummary(QWidget *parent)
    : QWidget(parent)
    , m_plan(new PlainLabel({}, PlainLabel::Kind::Lead, this))
    , m_source(new PlainLabel({}, PlainLabel::Kind::Note, this))
    , m_figures(new FigureGrid(this))
    , m_services(new ServiceLines(ServiceLines::Flow::Under, this))
    , m_explanation(new PlainLabel({}, PlainLabel::Kind::Plain, this))
    , m_cost(new PlainLabel({}, PlainLabel::Kind::Note, this))
    , m_open(new Button(tr("Open"), this))
    , m_askByPhone(new Button(tr("Ask by phone"), this))
    , m_askingCost(new PlainLabel({}, PlainLabel::Kind::Note, this))
{
    arrange();
    setFocusProxy(m_open);
    connect(m_open, &Button::clicked, this, &AnswerSummary::openAsked);
    connect(m_askByPhone, &Button::clicked, this, &AnswerSummary::askByPhoneAsked);
}

static QString subjectOf(const Check &check)
{
    if (tellsClaim(check))
        return claimTitleOf(*check.benefits->claim);
    return check.benefits ? clipped(check.benefits->plan.name, LongestPlan) : QString();
}

void AnswerSummary::show(const Check &check)
{
    m_plan->setWords(subjectOf(check));
    m_plan->setVisible(!m_plan->words().isEmpty());
    m_source->setWords(sourceLineOf(check));
    m_explanation->setWords(explanationOf(check));
    m_cost->setWords(costInWords(check));
    m_services->show(servicesOf(check));
    showFigures(check);
    // An instant answer leaves open what matters most.
    const bool isInstant = check.service == ServiceId::Eligibility;
    m_askByPhone->setVisible(isInstant);
    m_askingCost->setWords(tr("What it did not tell · %1").arg(costOfAsking(ServiceId::HealthHarbor)));
    m_askingCost->setVisible(isInstant);
}

void AnswerSummary::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *box = new Card(this);
    box->setKind(Card::Kind::Box);
    box->body()->addWidget(m_figures);
    for (auto *label : {m_plan, m_source, m_explanation, m_cost, m_askingCost})
        label->setWrapping(true);
    m_source->setSelectable(true);
    for (auto *part : std::initializer_list<QWidget *>{m_plan, m_source, m_explanation, m_services, box, m_cost})
        column->addWidget(part);
    auto *buttons = new QGridLayout;
    buttons->setHorizontalSpacing(8);
    buttons->setVerticalSpacing(4);
    buttons->addWidget(m_open, 0, 0);
    buttons->addWidget(m_askByPhone, 0, 1);
    buttons->addWidget(m_askingCost, 1, 0, 1, 3);
    buttons->setColumnStretch(2, 1);
    column->addLayout(buttons);
    column->addStretch();
}

void AnswerSummary::showFigures(const Check &check)
{
    if (tellsClaim(check))
        return m_figures->show(claimFiguresOf(*check.benefits->claim));
    const bool hasServices = check.benefits && !check.benefits->procedures.empty();
    m_figures->show(figuresOf(check, hasServices ? std::optional(check.benefits->procedures.front()) : std::nullopt));
    m_services->setVisible(!servicesOf(check).empty());
}

} // namespace coverdesk
