// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/icon.h"

#include <QIconEngine>

namespace coverdesk {

/// Draws an icon's alpha mask in a colour, from the mask that fits the size wanted.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(Icon which, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;

private:
    Icon m_which;
    QColor m_colour;
};

} // namespace coverdesk
