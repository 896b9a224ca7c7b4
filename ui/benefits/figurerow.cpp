// SPDX-License-Identifier: MIT
#include "ui/benefits/figurerow.h"

#include "ui/widgets/figure.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>

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

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
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
    auto *row = new QHBoxLayout(m_cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (const auto &words : figures)
        row->addWidget(cardOf(words, m_cards), 1);
    layout()->addWidget(m_cards);
}

} // namespace coverdesk
