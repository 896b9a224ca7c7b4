// SPDX-License-Identifier: MIT
#include "ui/help/keycaps.h"

#include "ui/widgets/button.h"
#include "ui/widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace coverdesk {

static constexpr int Tall = 24;
static constexpr int Narrowest = 26;
static constexpr int Padding = 8;
static constexpr int Gap = 4;
static constexpr qreal Rounding = 5;

KeyCaps::KeyCaps(const QKeySequence &keys, QWidget *parent)
    : QWidget(parent)
    , m_caps(keysInWords(keys).split(u'+'))
{
    setAccessibleName(keysInWords(keys));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont KeyCaps::font()
{
    return windowFont(12, QFont::Medium);
}

int KeyCaps::widthOf(const QString &cap)
{
    return std::max(Narrowest, QFontMetrics(font()).horizontalAdvance(cap) + 2 * Padding);
}

QSize KeyCaps::sizeHint() const
{
    int width = -Gap;
    for (const auto &cap : m_caps)
        width += widthOf(cap) + Gap;
    return {width, Tall};
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    int left = 0;
    for (const auto &cap : m_caps) {
        const auto box = QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, widthOf(cap), Tall));
        painter.setPen(colours().edge);
        painter.setBrush(colours().bg);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Rounding, Rounding);
        painter.setPen(colours().ink);
        painter.drawText(box, Qt::AlignCenter, cap);
        left += box.width() + Gap;
    }
}

} // namespace coverdesk
