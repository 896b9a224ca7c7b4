// SPDX-License-Identifier: MIT
#include "ui/widgets/celldelegate.h"

#include "ui/widgets/breakable.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace coverdesk {

namespace {

    constexpr int side = 8;
    constexpr int above = 8;
    constexpr int below = 8;
    constexpr int iconSide = 16;
    constexpr int iconGap = 4;
    constexpr int widestWish = 320;
    constexpr int chosenBar = 3;
    constexpr int noteGap = 2;

    /// A cell's contents, read once from the model.
    struct Cell
    {
        explicit Cell(const QModelIndex &index)
            : words(breakable(index.data(Qt::DisplayRole).toString()))
            , note(breakable(index.data(NoteRole).toString()))
            , pill(index.data(PillRole))
            , icon(index.data(IconRole))
            , alignment(index.data(Qt::TextAlignmentRole).isValid()
                            ? Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask
                            : Qt::AlignLeading)
            , strong(index.data(StrongRole).toBool())
            , muted(index.data(MutedRole).toBool())
        {}

        bool isPill() const { return pill.canConvert<PillFace>(); }
        int indent() const { return icon.isValid() ? iconSide + iconGap : 0; }
        QFont font() const { return withEvenFigures(windowFont(13, strong ? QFont::DemiBold : QFont::Normal)); }

        QString words;
        QString note;
        QVariant pill;
        QVariant icon;
        Qt::Alignment alignment;
        bool strong;
        bool muted;
    };

    constexpr int wrapping = Qt::TextWordWrap;

    QSize wrapped(const QFont &font, const QString &words, int width)
    {
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100'000), wrapping, words).size();
    }

    int widest(const QFont &font, const QString &words)
    {
        const QFontMetrics metrics(font);
        int width = 0;
        for (const auto &line : words.split(u'\n'))
            width = std::max(width, metrics.horizontalAdvance(line.left(200)) + 1);
        return width;
    }

    /// The words as they wrap, or, in a row that is too low for that, each of their lines shortened.
    QString fitted(const QFont &font, const QString &words, const QSize &room)
    {
        if (wrapped(font, words, room.width()).height() <= room.height())
            return words;
        const QFontMetrics metrics(font);
        QStringList lines;
        for (const auto &line : words.split(u'\n'))
            lines.append(metrics.elidedText(line, Qt::ElideRight, room.width()));
        return lines.join(u'\n');
    }

    int headHeight(const Cell &cell, int width)
    {
        // A line of words stands as high as a pill, so that both share one line.
        return cell.isPill() ? pillSize(cell.pill.value<PillFace>()).height()
                             : wrapped(cell.font(), cell.words, width - cell.indent()).height();
    }

    /// What a cell that is so large does not show whole; empty where it shows everything.
    QString hiddenIn(const Cell &cell, const QRect &rect)
    {
        const QSize room = rect.adjusted(side, above, -side, 0).size();
        const auto face = cell.pill.value<PillFace>();
        if (cell.isPill() && pillSize(face).width() > room.width())
            return face.words;
        const auto words = cell.isPill() ? QString() : cell.words;
        const QSize head(room.width() - cell.indent(), room.height());
        const QSize lines(room.width(), room.height() - headHeight(cell, room.width()) - noteGap);
        const bool isWhole = fitted(cell.font(), words, head) == words
            && (cell.note.isEmpty() || fitted(windowFont(12), cell.note, lines) == cell.note);
        return isWhole ? QString() : words + u'\n' + cell.note;
    }

    void drawRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const auto &now = colours();
        if (option.state & QStyle::State_Selected) {
            painter.fillRect(option.rect, now.accentSoft);
            if (index.column() == 0) {
                const QRect bar(option.rect.left(), option.rect.top(), chosenBar, option.rect.height() - 1);
                painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), now.accent);
            }
        } else if (option.state & QStyle::State_MouseOver) {
            painter.fillRect(option.rect, now.hover);
        }
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, now.line);
    }

    void drawHead(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell, const QRect &room)
    {
        const auto ink = cell.muted ? colours().muted : colours().ink;
        if (cell.isPill())
            return paintPill(painter, room, cell.pill.value<PillFace>());
        if (cell.icon.isValid()) {
            const QRect place(room.left(), room.top(), iconSide, iconSide);
            paintIcon(painter, QStyle::visualRect(option.direction, room, place).topLeft(), Icon(cell.icon.toInt()),
                      ink);
        }
        painter.setFont(cell.font());
        painter.setPen(ink);
        const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(cell.indent(), 0, 0, 0));
        painter.drawText(words, wrapping | int(cell.alignment) | Qt::AlignTop,
                         fitted(cell.font(), cell.words, words.size()));
    }

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell(index);
    const int room = std::max(24, option.rect.width() - 2 * side);
    int height = above + headHeight(cell, room) + below;
    const int wish =
        cell.isPill() ? pillSize(cell.pill.value<PillFace>()).width() : widest(cell.font(), cell.words) + cell.indent();
    int width = wish;
    if (!cell.note.isEmpty()) {
        height += noteGap + wrapped(windowFont(12), cell.note, room).height();
        width = std::max(width, widest(windowFont(12), cell.note));
    }
    // The hairline takes the last pixel; a pill is taller than a line and stands closer to the edges.
    height += 1 - (cell.isPill() ? 4 : 0);
    return {std::min(width, widestWish) + 2 * side, height};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell(index);
    painter->save();
    painter->setClipRect(option.rect);
    drawRow(*painter, option, index);
    const int top = cell.isPill() ? above - 2 : above;
    const QRect room = option.rect.adjusted(side, top, -side, 0);
    drawHead(*painter, option, cell, room);
    if (!cell.note.isEmpty()) {
        painter->setFont(windowFont(12));
        painter->setPen(colours().muted);
        const QRect lines = room.adjusted(0, headHeight(cell, room.width()) + noteGap, 0, 0);
        painter->drawText(lines, wrapping | int(cell.alignment) | Qt::AlignTop,
                          fitted(windowFont(12), cell.note, lines.size()));
    }
    painter->restore();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const auto hidden = event->type() == QEvent::ToolTip ? hiddenIn(Cell(index), option.rect) : QString();
    if (hidden.isEmpty() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Words of a service may look like markup, and are none.
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(hidden), view);
    return true;
}

} // namespace coverdesk
