// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>

class QPainter;

namespace coverdesk {

/// Words in lines that wrap, of which the first characters are strong: "$20.00 for 90834".
struct StrongStart
{
    QString words;
    int strongLength = 0;
    /// In the plain weight.
    QFont font;

    QSize sizeIn(int width) const;
    /// How wide one line of it would be.
    int widest() const;
    void draw(QPainter &painter, const QRect &room, const QColor &ink) const;
};

} // namespace coverdesk
