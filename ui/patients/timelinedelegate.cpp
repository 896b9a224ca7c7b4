// SPDX-License-Identifier: MIT
#include "ui/patients/timelinedelegate.h"

#include "ui/patients/timelinemodel.h"
#include "ui/widgets/breakable.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace coverdesk {

static constexpr int Side = 8;
static constexpr int Top = 8;
static constexpr int BoxSide = 15;
static constexpr int TickSide = 11;
static constexpr int TickWidth = 30;
static constexpr int LinkWidth = 26;
// A row is as high as one with a pill.
static constexpr int LowestRow = 35;
static constexpr int Narrowest = 160;

static QRect roomIn(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(Side, Top, -Side, 0);
}

static void drawTick(QPainter &painter, const QStyleOptionViewItem &option, bool isTicked)
{
    const QRect room = roomIn(option);
    const QRect box = QStyle::visualRect(option.direction, room, {room.left(), room.top() + 1, BoxSide, BoxSide});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isTicked ? colours().accent : colours().edge);
    painter.setBrush(isTicked ? colours().accent : colours().surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isTicked)
        paintIcon(painter, box.topLeft() + QPoint(2, 2), Icon::Check, colours().onAccent, TickSide);
}

static void drawLink(QPainter &painter, const QStyleOptionViewItem &option, const QString &words)
{
    auto font = windowFont(13, QFont::Medium);
    font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(colours().link);
    painter.drawText(roomIn(option), Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine, words);
}

/// A line of what changed, wrapped within the width, at \a top; gives its height.
static int layOut(QTextLayout &layout, const ChangeWords &words, int width, int top)
{
    layout.setText(breakable(words.text));
    layout.setFont(withEvenFigures(windowFont(words.isMuted ? 12 : 13)));
    const auto start = words.strong.isEmpty() ? -1 : int(layout.text().indexOf(words.strong));
    if (start >= 0) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        layout.setFormats({{start, int(words.strong.size()), strong}});
    }
    qreal height = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + height});
        height += line.height();
    }
    layout.endLayout();
    return int(height) + 1;
}

static int heightOf(const std::vector<ChangeWords> &lines, int width)
{
    int height = 0;
    for (const auto &words : lines) {
        QTextLayout layout;
        height += layOut(layout, words, width, height);
    }
    return height;
}

static void drawChanges(QPainter &painter, const QStyleOptionViewItem &option, const std::vector<ChangeWords> &lines)
{
    const QRect room = roomIn(option);
    int top = 0;
    for (const auto &words : lines) {
        QTextLayout layout;
        const auto height = layOut(layout, words, room.width(), top);
        painter.setPen(words.isMuted ? colours().muted : colours().ink);
        layout.draw(&painter, room.topLeft());
        top += height;
    }
}

static std::vector<ChangeWords> changesAt(const QModelIndex &index)
{
    return index.data(TimelineModel::ChangesRole).value<std::vector<ChangeWords>>();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (TimelineModel::Column(index.column())) {
    case TimelineModel::Tick: return {TickWidth, LowestRow};
    case TimelineModel::Paper: return {inTextSize(LinkWidth) + 2 * Side, LowestRow};
    case TimelineModel::Changed: {
        const int width = std::max(Narrowest, option.rect.width()) - 2 * Side;
        return {Narrowest, std::max(LowestRow, Top + heightOf(changesAt(index), width) + Top + 1)};
    }
    case TimelineModel::When:
    case TimelineModel::Answer:
    case TimelineModel::ColumnCount: break;
    }
    return m_cell.sizeHint(option, index);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto column = TimelineModel::Column(index.column());
    if (column == TimelineModel::When || column == TimelineModel::Answer)
        return m_cell.paint(painter, option, index);
    // The first cell has no words: drawn as a cell, it is the ground with the bar of the chosen row.
    m_cell.paint(painter, option, column == TimelineModel::Tick ? index : QModelIndex());
    painter->save();
    painter->setClipRect(option.rect);
    const auto state = index.data(Qt::CheckStateRole);
    if (column == TimelineModel::Tick && state.isValid())
        drawTick(*painter, option, state.toInt() == Qt::Checked);
    else if (column == TimelineModel::Changed)
        drawChanges(*painter, option, changesAt(index));
    else if (column == TimelineModel::Paper)
        drawLink(*painter, option, index.data().toString());
    painter->restore();
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    return m_cell.helpEvent(event, view, option, index);
}

bool TimelineDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &)
{
    return false;
}

} // namespace coverdesk
