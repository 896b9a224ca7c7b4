// SPDX-License-Identifier: MIT
#include "ui/patients/coverageshelf.h"

#include "ui/patients/cardrow.h"
#include "ui/patients/coveragecard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace coverdesk {

static constexpr int NarrowestCard = 236;
static constexpr int Gap = 8;

CoverageShelf::CoverageShelf(QWidget *parent)
    : QWidget(parent)
    , m_newCard(new Button(tr("New insurance card"), Button::Kind::Link, this))
    , m_family(new Button(tr("Add family member"), Button::Kind::Link, this))
    , m_row(new CardRow(NarrowestCard, Gap, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new PlainLabel(tr("Coverages"), PlainLabel::Kind::Title, this));
    head->addStretch();
    head->addWidget(m_family);
    head->addWidget(m_newCard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_row);
    m_newCard->setKeys(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(m_newCard, &Button::clicked, this, &CoverageShelf::newCardAsked);
    connect(m_family, &Button::clicked, this, &CoverageShelf::familyMemberAsked);
}

void CoverageShelf::clear()
{
    for (auto *card : m_cards) {
        m_row->remove(card);
        card->deleteLater();
    }
    m_cards.clear();
}

static std::vector<CheckLine> linesOf(const std::vector<TimelineEntry> &entries)
{
    std::vector<CheckLine> lines;
    lines.reserve(entries.size());
    for (const auto &entry : entries)
        lines.push_back(entry.line);
    return lines;
}

/// One that is noted to end has ended after that day.
static Coverage::Order orderOn(const Coverage &coverage, const QDate &day)
{
    return coverage.endsOn && *coverage.endsOn < day ? Coverage::Order::Ended : coverage.order;
}

void CoverageShelf::show(const Patient &patient, const std::vector<TimelineEntry> &entries, int damaged,
                         const QDate &today)
{
    clear();
    auto coverages = patient.coverages;
    std::stable_sort(coverages.begin(), coverages.end(), [&today](const Coverage &left, const Coverage &right) {
        return orderOn(left, today) < orderOn(right, today);
    });
    const auto lines = linesOf(entries);
    for (const auto &coverage : coverages) {
        auto word = lastWordOn(coverage, patient, lines);
        word.isWhole = damaged == 0;
        add(new CoverageCard(coverage, patient.person, word, today, m_row), coverage.id);
    }
    m_family->setVisible(currentInsurance(patient, today) != Insurance());
    if (std::exchange(m_shown, patient.id) != patient.id)
        m_row->scrollToStart();
}

void CoverageShelf::add(CoverageCard *card, const QUuid &coverage)
{
    connect(card, &QAbstractButton::clicked, this, [this, coverage] { emit changeAsked(coverage); });
    m_row->add(card);
    m_cards.push_back(card);
}

} // namespace coverdesk
