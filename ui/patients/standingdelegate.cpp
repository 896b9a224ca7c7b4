// SPDX-License-Identifier: MIT
#include "ui/patients/standingdelegate.h"

#include "ui/patients/patientsmodel.h"
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
static constexpr int NoteSize = 12;
static constexpr int Edge = 3;

QSize StandingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto pill = pillSize(index.data(PillRole).value<PillFace>());
    const auto open = index.data(PatientsModel::OpenRole).toString();
    const int words = open.isEmpty() ? 0 : QFontMetrics(windowFont(NoteSize)).horizontalAdvance(open);
    const int width = std::max(pill.width(), IconSide + IconGap + words);
    return {std::min(width, m_widest) + 2 * Side, NoteTop + inTextSize(NoteHeight) + Side};
}

bool StandingDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    return m_cell.helpEvent(event, view, option, index);
}

/// An icon and words beside it, shortened where there is no room.
static void drawNote(QPainter &painter, const QRect &line, Qt::LayoutDirection direction, const QVariant &icon,
                     const QString &words)
{
    if (!icon.isValid())
        return;
    const QRect mark(line.left(), line.top() + 1, IconSide, IconSide);
    paintIcon(painter, QStyle::visualRect(direction, line, mark).topLeft(), Icon(icon.toInt()), colours().muted,
              IconSide);
    const QRect room = QStyle::visualRect(direction, line, line.adjusted(IconSide + IconGap, 0, 0, 0));
    const auto shown = painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
}

void StandingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Of a cell of nobody only the ground is drawn.
    m_cell.paint(painter, option, {});
    QRect room = option.rect.adjusted(Side, PillTop, -Side, 0);
    // A narrow list shows the column in part.
    if (option.widget && option.direction == Qt::LeftToRight)
        room.setRight(std::min(room.right(), option.widget->width() - Edge));
    const QRect note(room.left(), option.rect.top() + NoteTop, room.width(), inTextSize(NoteHeight));
    painter->save();
    paintPill(*painter, room, index.data(PillRole).value<PillFace>());
    painter->setFont(windowFont(NoteSize));
    painter->setPen(colours().muted);
    drawNote(*painter, note, option.direction, index.data(IconRole), index.data(NoteRole).toString());
    drawNote(*painter, note.translated(0, note.height()), option.direction, index.data(PatientsModel::OpenIconRole),
             index.data(PatientsModel::OpenRole).toString());
    painter->restore();
}

} // namespace coverdesk
