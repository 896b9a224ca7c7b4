// SPDX-License-Identifier: MIT
#include "ui/requests/rowtext.h"

#include <QPainter>
#include <QStyle>

namespace coverdesk {

/// Lays it out from the top of its room on; gives its height.
static int layOut(QTextLayout &layout, const RowText &text, int width, Qt::LayoutDirection direction)
{
    layout.setText(text.words);
    layout.setFont(text.font);
    layout.setFormats(text.formats);
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal top = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + (text.pitch - line.height()) / 2});
        top += text.pitch;
    }
    layout.endLayout();
    return int(top);
}

int heightOf(const std::vector<RowText> &texts, int width)
{
    int height = 0;
    for (const auto &text : texts) {
        QTextLayout layout;
        height += layOut(layout, text, width, Qt::LeftToRight);
    }
    return height;
}

void paintTexts(QPainter &painter, const std::vector<RowText> &texts, const QRect &room, Qt::LayoutDirection direction)
{
    int top = room.top();
    for (const auto &text : texts) {
        QTextLayout layout;
        const int height = layOut(layout, text, room.width(), direction);
        painter.setPen(text.ink);
        layout.draw(&painter, QPointF(room.left(), top));
        top += height;
    }
}

} // namespace coverdesk
