// SPDX-License-Identifier: MIT
#include "ui/patients/cardrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace coverdesk {

// Between the cards and the bar below them.
static constexpr int GapAboveBar = 3;

CardRow::CardRow(int narrowest, int gap, QWidget *parent)
    : QScrollArea(parent)
    , m_narrowest(narrowest)
    , m_room(new QWidget)
    , m_row(new QHBoxLayout(m_room))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
    setWidget(m_room);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_room->installEventFilter(this);
    fit();
}

void CardRow::add(QWidget *card)
{
    card->setMinimumWidth(m_narrowest);
    m_row->addWidget(card, 1);
    card->show();
    fit();
}

void CardRow::remove(QWidget *card)
{
    m_row->removeWidget(card);
    card->hide();
    fit();
}

void CardRow::scrollToStart()
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
}

bool CardRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_room && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void CardRow::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

/// As high as the highest card at the width it gets.
void CardRow::fit()
{
    const int needed = m_row->minimumSize().width();
    const bool isScrolled = needed > viewport()->width();
    m_row->setContentsMargins(0, 0, 0, isScrolled ? GapAboveBar : 0);
    const int width = std::max(needed, viewport()->width());
    const int height = m_row->hasHeightForWidth() ? m_row->heightForWidth(width) : m_row->sizeHint().height();
    setFixedHeight(height + (isScrolled ? horizontalScrollBar()->sizeHint().height() : 0));
}

} // namespace coverdesk
