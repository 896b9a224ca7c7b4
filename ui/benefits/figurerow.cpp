// SPDX-License-Identifier: MIT
#include "ui/benefits/figurerow.h"

#include "ui/widgets/figure.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace coverdesk {

static Figure *cardOf(const FigureWords &words, QWidget *parent)
{
    auto *card = new Figure(words.caption, parent);
    card->setValue(words.value, words.beside);
    card->setUsed(words.usedShare, words.used);
    QStringList notes{words.stated, words.caution};
    notes.removeAll(QString());
    card->setNotes(notes + words.notes);
    if (words.value == unknownOnScreen())
        card->setToolTip(unknownOnPaper());
    return card;
}

FigureRow::FigureRow(QWidget *parent, Shape shape)
    : QWidget(parent)
    , m_shape(shape)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
}

void FigureRow::show(const std::vector<FigureWords> &figures)
{
    if (figures == m_shown)
        return;
    m_shown = figures;
    if (m_cards) {
        m_cards->hide();
        m_cards->deleteLater();
    }
    m_cards = new QWidget(this);
    auto *grid = new QGridLayout(m_cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    const int columns = m_shape == Shape::Pairs ? 2 : std::max(1, int(figures.size()));
    for (int i = 0; i < int(figures.size()); ++i) {
        auto *card = cardOf(figures.at(size_t(i)), m_cards);
        card->setKind(m_shape == Shape::Pairs ? Card::Kind::Box : Card::Kind::Surface);
        grid->addWidget(card, i / columns, i % columns);
        grid->setColumnStretch(i % columns, 1);
    }
    layout()->addWidget(m_cards);
}

} // namespace coverdesk
