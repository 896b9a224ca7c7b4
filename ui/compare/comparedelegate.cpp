// SPDX-License-Identifier: MIT
#include "ui/compare/comparedelegate.h"

#include "ui/compare/comparemodel.h"
#include "ui/compare/strongstart.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace coverdesk {

namespace {

    constexpr int side = 8;
    constexpr int above = 7;
    constexpr int signWidth = 18;
    constexpr int chosenBar = 3;

    StrongStart textOf(const QModelIndex &index)
    {
        return {index.data(Qt::DisplayRole).toString(), index.data(StrongLengthRole).toInt(),
                withEvenFigures(windowFont(13))};
    }

    int indentOf(const QModelIndex &index)
    {
        return index.column() == CompareModel::Note ? signWidth : 0;
    }

    /// What a column may have at most of the width of the table, so that all of them are seen.
    int mostOf(const QStyleOptionViewItem &option, int column)
    {
        const int width = option.widget ? option.widget->width() : 1000;
        return column == CompareModel::Field ? width * 23 / 100 : width * 27 / 100;
    }

    int leastOf(const QStyleOptionViewItem &option, int column)
    {
        const int width = option.widget ? option.widget->width() : 1000;
        return column == CompareModel::Field ? width * 18 / 100 : width * 25 / 100;
    }

    void drawGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto &now = colours();
        const auto &rect = option.rect;
        if (option.state & QStyle::State_Selected) {
            painter.fillRect(rect, now.accentSoft);
            const QRect bar(rect.left(), rect.top(), chosenBar, rect.height() - 1);
            if (index.column() == 0)
                painter.fillRect(QStyle::visualRect(option.direction, rect, bar), now.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter.fillRect(rect, now.hover);
        }
        const bool isLast = index.row() + 1 == index.model()->rowCount();
        if (!isLast)
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, now.line);
    }

    void drawSign(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, CompareRow::Mark mark)
    {
        painter.setFont(windowFont(15, QFont::DemiBold));
        painter.setPen(mark == CompareRow::Mark::Differs ? colours().warn.front : colours().muted);
        const QRect place(room.left(), room.top() - 2, signWidth, 20);
        painter.drawText(QStyle::visualRect(option.direction, room, place), Qt::AlignLeading | Qt::AlignVCenter,
                         signOf(mark));
    }

} // namespace

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto text = textOf(index);
    const int room = std::max(24, option.rect.width() - 2 * side - indentOf(index));
    const int wish = text.widest() + indentOf(index) + 2 * side;
    const auto least = leastOf(option, index.column());
    // The hairline takes the last pixel.
    return {std::clamp(wish, least, std::max(least, mostOf(option, index.column()))),
            text.sizeIn(room).height() + 2 * above + 1};
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    drawGround(*painter, option, index);
    const QRect room = option.rect.adjusted(side, above, -side, 0);
    if (index.column() == CompareModel::Note)
        drawSign(*painter, option, room, CompareRow::Mark(index.data(MarkRole).toInt()));
    const auto words = QStyle::visualRect(option.direction, room, room.adjusted(indentOf(index), 0, 0, 0));
    textOf(index).draw(*painter, words, index.data(MutedRole).toBool() ? colours().muted : colours().ink);
    painter->restore();
}

} // namespace coverdesk
