// SPDX-License-Identifier: MIT
#include "ui/benefits/outcomecard.h"

#include "ui/benefits/candidatelist.h"
#include "ui/benefits/cellwords.h"
#include "ui/benefits/iconmark.h"
#include "ui/benefits/moods.h"
#include "ui/benefits/outcomewords.h"
#include "ui/benefits/wayrow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

static PlainLabel *wrapping(PlainLabel::Kind kind, QWidget *parent)
{
    auto *label = new PlainLabel({}, kind, parent);
    label->setWrapping(true);
    return label;
}

OutcomeCard::OutcomeCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(this))
    , m_icon(new IconMark(this))
    , m_subject(wrapping(PlainLabel::Kind::Subject, this))
    , m_note(wrapping(PlainLabel::Kind::Note, this))
    , m_meaning(wrapping(PlainLabel::Kind::Plain, this))
    , m_advice(wrapping(PlainLabel::Kind::Plain, this))
    , m_ownWords(new Card(this))
    , m_ownWordsTitle(new PlainLabel(QString(), PlainLabel::Kind::Note, m_ownWords))
    , m_said(wrapping(PlainLabel::Kind::Plain, this))
    , m_compareTitle(new PlainLabel(tr("Check, in this order:"), PlainLabel::Kind::Strong, this))
    , m_compare(new KeyValueList(this))
    , m_candidatesTitle(new PlainLabel(tr("Which one is on the card?"), PlainLabel::Kind::Strong, this))
    , m_candidates(new CandidateList(this))
    , m_candidatesCost(wrapping(PlainLabel::Kind::Note, this))
    , m_ways(new WayRow(this))
{
    arrange();
    connect(m_candidates, &CandidateList::chosen, this, &OutcomeCard::candidateChosen);
    connect(m_ways, &WayRow::chosen, this, &OutcomeCard::wayChosen);
}

void OutcomeCard::show(const Check &check)
{
    const auto standing = standingOf(check);
    m_card->setTone(toneOf(standing.mood));
    m_icon->show(iconOf(standing, check.standing), toneOf(standing.mood));
    showWords(check);
    showOwnWords(check);
    showCandidates(check);
    showWays(check);
}

QWidget *OutcomeCard::makeHead()
{
    auto *head = new QWidget(m_card);
    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_subject, 0, 1);
    grid->addWidget(m_note, 1, 1);
    grid->setColumnStretch(1, 1);
    m_icon->setContentsMargins(0, 3, 0, 0);
    return head;
}

void OutcomeCard::arrange()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    m_ownWords->setKind(Card::Kind::Box);
    m_ownWords->body()->addWidget(m_ownWordsTitle);
    m_ownWords->body()->addWidget(m_said);
    m_ownWords->body()->setSpacing(2);
    m_said->setSelectable(true);
    auto *body = m_card->body();
    body->setContentsMargins(20, 14, 17, 14);
    body->setSpacing(10);
    for (auto *part : std::initializer_list<QWidget *>{makeHead(), m_meaning, m_advice, m_candidatesTitle, m_candidates,
                                                       m_candidatesCost, m_compareTitle, m_compare, m_ownWords, m_ways})
        body->addWidget(part);
    body->addStretch();
}

void OutcomeCard::showWords(const Check &check)
{
    const auto words = outcomeWordsOf(check);
    const auto when = check.answeredAt ? *check.answeredAt : check.askedAt;
    const auto cost = costInWords(check);
    m_subject->setWords(words.subject);
    m_note->setWords(cost.isEmpty() ? inWords(when) : tr("%1 · %2").arg(inWords(when), cost));
    m_meaning->setWords(words.meaning);
    m_meaning->setVisible(!words.meaning.isEmpty());
    m_advice->setWords(words.advice);
    m_advice->setVisible(!words.advice.isEmpty());
    m_card->setAccessibleName(words.subject);
}

static QStringList ownWordsOf(const Failure &failure)
{
    QStringList lines;
    if (!failure.said.trimmed().isEmpty())
        lines.append(clipped(failure.said));
    for (const auto &problem : failure.problems) {
        if (!problem.said.trimmed().isEmpty())
            lines.append(clipped(problem.said));
    }
    return lines;
}

void OutcomeCard::showOwnWords(const Check &check)
{
    const auto failure = check.failure.value_or(Failure{});
    auto lines = ownWordsOf(failure);
    // A code alone may be that of the network here, which the service never said.
    m_ownWordsTitle->setWords(lines.isEmpty() ? tr("To quote to the service's support")
                                              : tr("The service's own words"));
    if (!failure.code.isEmpty())
        lines.append(clipped(failure.code));
    m_said->setWords(lines.join(u'\n'));
    m_ownWords->setVisible(!lines.isEmpty());
}

void OutcomeCard::showCandidates(const Check &check)
{
    const auto candidates = check.failure ? check.failure->candidates : QStringList();
    m_candidates->show(candidates);
    m_candidates->setVisible(!candidates.isEmpty());
    m_candidatesTitle->setVisible(!candidates.isEmpty());
    m_candidatesCost->setWords(tr("Choosing one asks anew. %1.").arg(costOfAsking(check.service)));
    m_candidatesCost->setVisible(!candidates.isEmpty());

    const auto &patient = check.inquiry.patient;
    const auto &insurance = check.inquiry.insurance;
    m_compare->show({{tr("1. Member ID"), cellText(insurance.memberId)},
                     {tr("2. Name"), cellText(nameOf(patient))},
                     {tr("3. Date of birth"), patient.bornOn ? inWords(*patient.bornOn) : unknownOnScreen()},
                     {tr("4. Insurer"), cellText(insurance.payer)}});
    m_compare->setVisible(isAboutTheCard(check));
    m_compareTitle->setVisible(isAboutTheCard(check));
}

void OutcomeCard::showWays(const Check &check)
{
    const auto ways = waysOf(check);
    const bool isChoosing = !m_candidates->isHidden();
    m_ways->show(ways, !isChoosing);
    m_ways->setVisible(!ways.empty());
    if (isChoosing)
        setFocusProxy(m_candidates);
    else
        setFocusProxy(ways.empty() ? nullptr : m_ways);
}

} // namespace coverdesk
