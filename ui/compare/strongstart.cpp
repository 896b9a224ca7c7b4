// SPDX-License-Identifier: MIT
#include "ui/compare/strongstart.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace coverdesk {

static constexpr int Endless = 100'000;

static void breakLines(QTextLayout &layout, const StrongStart &text, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    if (text.strongLength > 0) {
        QTextLayout::FormatRange strong;
        strong.start = 0;
        strong.length = text.strongLength;
        strong.format.setFontWeight(QFont::DemiBold);
        layout.setFormats({strong});
    }
    layout.beginLayout();
    qreal top = 0;
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top});
        top += line.height();
    }
    layout.endLayout();
}

QSize StrongStart::sizeIn(int width) const
{
    QTextLayout layout(words, font);
    breakLines(layout, *this, width);
    const auto box = layout.boundingRect();
    qreal natural = 0;
    for (int line = 0; line < layout.lineCount(); ++line)
        natural = std::max(natural, layout.lineAt(line).naturalTextWidth());
    return {int(std::ceil(natural)), int(std::ceil(box.height()))};
}

int StrongStart::widest() const
{
    return sizeIn(Endless).width() + 1;
}

void StrongStart::draw(QPainter &painter, const QRect &room, const QColor &ink) const
{
    QTextLayout layout(words, font);
    breakLines(layout, *this, room.width());
    painter.setPen(ink);
    layout.draw(&painter, room.topLeft());
}

} // namespace coverdesk
