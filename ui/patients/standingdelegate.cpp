// SPDX-License-Identifier: MIT
#include "ui/patients/standingdelegate.h"

#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace coverdesk {

static constexpr int Side = 8;
static constexpr int PillTop = 6;
static constexpr int NoteTop = 33;
static constexpr int NoteHeight = 16;
static constexpr int IconSide = 14;
static constexpr int IconGap = 5;
// "Plan active" fits, and a longer standing is shortened before it takes a name's room.
static constexpr int Widest = 136;

QSize StandingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto pill = pillSize(index.data(PillRole).value<PillFace>());
    return {std::min(pill.width(), Widest) + 2 * Side, NoteTop + NoteHeight + Side};
}

void StandingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Of a cell of nobody only the ground is drawn.
    m_cell.paint(painter, option, {});
    const QRect room = option.rect.adjusted(Side, PillTop, -Side, 0);
    paintPill(*painter, room, index.data(PillRole).value<PillFace>());
    const auto source = index.data(IconRole);
    if (!source.isValid())
        return;
    painter->save();
    const QRect line(room.left(), option.rect.top() + NoteTop, room.width(), NoteHeight);
    const QRect mark(line.left(), line.top() + 1, IconSide, IconSide);
    paintIcon(*painter, QStyle::visualRect(option.direction, line, mark).topLeft(), Icon(source.toInt()),
              colours().muted, IconSide);
    painter->setFont(windowFont(12));
    painter->setPen(colours().muted);
    const QRect words = QStyle::visualRect(option.direction, line, line.adjusted(IconSide + IconGap, 0, 0, 0));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, index.data(NoteRole).toString());
    painter->restore();
}

} // namespace coverdesk
