// SPDX-License-Identifier: MIT
#include "ui/benefits/standingcard.h"

#include "ui/benefits/answerwords.h"
#include "ui/benefits/cellwords.h"
#include "ui/benefits/claimwords.h"
#include "ui/benefits/figurewords.h"
#include "ui/benefits/moods.h"
#include "ui/benefits/servicelines.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"

#include <QDate>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace coverdesk {

static constexpr qsizetype LongestPlan = 36;

StandingCard::StandingCard(QWidget *parent)
    : QWidget(parent)
    , m_pill(new Pill(this))
    , m_plan(new PlainLabel({}, PlainLabel::Kind::Lead, this))
    , m_planLine(new PlainLabel({}, PlainLabel::Kind::Muted, this))
    , m_source(new PlainLabel({}, PlainLabel::Kind::Note, this))
    , m_explanation(new PlainLabel({}, PlainLabel::Kind::Muted, this))
    , m_services(new ServiceLines(ServiceLines::Flow::Beside, this))
{
    arrange();
}

/// Beside the pill: the plan, or the service's own word for a claim.
static QString subjectOf(const Check &check)
{
    if (tellsClaim(check))
        return claimTitleOf(*check.benefits->claim);
    return showsFigures(check) ? clipped(check.benefits->plan.name, LongestPlan) : QString();
}

void StandingCard::show(const Check &check)
{
    m_pill->show(faceOn(check, QDate::currentDate(), true));
    m_plan->setWords(subjectOf(check));
    m_plan->setVisible(!m_plan->words().isEmpty());
    m_planLine->setWords(showsFigures(check) ? planLineOf(check) : QString());
    m_planLine->setVisible(!m_planLine->words().isEmpty());
    m_source->setWords(sourceLineOf(check));
    m_explanation->setWords(explanationOf(check));
    const auto said = showsFigures(check) ? servicesOf(check) : std::vector<StandingWords>();
    m_services->show(said);
    m_services->setVisible(!said.empty());
    // Without a plain answer the card below explains it.
    m_explanation->setVisible(said.empty() && isPlainAnswer(check));
}

void StandingCard::arrange()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this);
    outer->addWidget(card);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_pill);
    line->addWidget(m_plan);
    // So that both stand in one line in the narrowest window.
    line->addWidget(m_planLine, 12);
    line->addWidget(m_source, 11);
    m_planLine->setWrapping(true);
    m_source->setWrapping(true);
    m_source->setSelectable(true);
    m_source->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_explanation->setWrapping(true);
    card->body()->addLayout(line);
    card->body()->addWidget(m_explanation);
    card->body()->addWidget(m_services);
}

} // namespace coverdesk
