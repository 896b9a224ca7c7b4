// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <vector>

class QPainter;

namespace coverdesk {

/// Words in a column of a request, on as many lines as they need there.
struct RowText
{
    QString words;
    QFont font;
    QColor ink;
    /// From line to line, in pixels.
    int pitch = 0;
    /// What is of another colour.
    QList<QTextLayout::FormatRange> formats = {};
};

/// How high the texts are, one below the other, where there is so much width.
int heightOf(const std::vector<RowText> &texts, int width);

/// Paints them one below the other into the room, from the side reading starts from.
void paintTexts(QPainter &painter, const std::vector<RowText> &texts, const QRect &room, Qt::LayoutDirection direction);

} // namespace coverdesk
