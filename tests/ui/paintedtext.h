// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace coverdesk {

/// A run of letters as a widget paints it.
struct PaintedText
{
    QString text;
    /// Where its ink is, in the widget.
    QRectF ink;
    /// Whether the widget lets none of the ink be seen, or not all of it.
    bool isCut = false;
};

/// Everything that the widget itself writes, without its children.
std::vector<PaintedText> textsPaintedBy(QWidget &widget);

} // namespace coverdesk
