// SPDX-License-Identifier: MIT
#include "ui/patients/coverageshelf.h"

#include "app/domain/patientmatch.h"
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

void CoverageShelf::show(const Patient &patient, const std::vector<TimelineEntry> &entries)
{
    clear();
    auto coverages = patient.coverages;
    std::stable_sort(coverages.begin(), coverages.end(),
                     [](const Coverage &left, const Coverage &right) { return left.order < right.order; });
    for (const auto &coverage : coverages)
        add(coverage, patient.person, latestAbout(coverage, patient, entries));
    m_family->setVisible(currentInsurance(patient) != Insurance());
    if (std::exchange(m_shown, patient.id) != patient.id)
        m_row->scrollToStart();
}

void CoverageShelf::add(const Coverage &coverage, const Person &patient, const std::optional<CheckLine> &latest)
{
    auto *card = new CoverageCard(coverage, patient, latest, m_row);
    connect(card, &QAbstractButton::clicked, this, [this, id = coverage.id] { emit changeAsked(id); });
    m_row->add(card);
    m_cards.push_back(card);
}

void CoverageShelf::setPlan(const QUuid &coverage, const QString &plan)
{
    for (auto *card : m_cards) {
        if (card->coverage() == coverage)
            card->setPlan(plan);
    }
}

std::optional<CheckLine> latestAbout(const Coverage &coverage, const Patient &patient,
                                     const std::vector<TimelineEntry> &entries, bool (*isWanted)(const CheckLine &))
{
    for (const auto &entry : entries) {
        const auto &line = entry.line;
        if ((!isWanted || isWanted(line)) && coverageOf(patient, line.payer, line.memberId) == coverage.id)
            return line;
    }
    return std::nullopt;
}

} // namespace coverdesk
