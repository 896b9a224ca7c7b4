// SPDX-License-Identifier: MIT
#include "ui/widgets/tintediconengine.h"

#include "ui/widgets/colours.h"

#include <QPainter>

#include <algorithm>

namespace coverdesk {

TintedIconEngine::TintedIconEngine(Icon which, const QColor &colour)
    : m_which(which)
    , m_colour(colour)
{}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const auto colour = mode == QIcon::Disabled ? colours().disabledInk : m_colour;
    const int side = std::min(rect.width(), rect.height());
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    paintIcon(*painter, corner, m_which, colour, side);
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal)
{
    // QIcon asks in device pixels and sets the ratio on what it gets.
    const auto colour = mode == QIcon::Disabled ? colours().disabledInk : m_colour;
    return iconPicture(m_which, colour, std::min(size.width(), size.height()), 1.0);
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_which, m_colour);
}

} // namespace coverdesk
