// SPDX-License-Identifier: MIT
#include "ui/widgets/meter.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/spoken.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace coverdesk {

namespace {

    constexpr int thickness = 8;

} // namespace

Meter::Meter(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speakAs(*this, QAccessible::StaticText);
    setUsed({});
}

void Meter::setUsed(std::optional<double> fraction)
{
    m_used = fraction;
    if (m_used)
        m_used = std::clamp(*m_used, 0.0, 1.0);
    setAccessibleName(m_used ? tr("%1% used").arg(int(*m_used * 100)) : tr("How much is used is not known"));
    update();
}

QSize Meter::sizeHint() const
{
    return {120, thickness};
}

QSize Meter::minimumSizeHint() const
{
    return {40, thickness};
}

void Meter::paintEvent(QPaintEvent *)
{
    const QRectF outer = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = outer.height() / 2;
    QPainterPath shape;
    shape.addRoundedRect(outer, radius, radius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, colours().track);
    if (m_used && *m_used > 0) {
        QRect fill = rect();
        // Something used is never drawn as nothing, and something left never as all.
        fill.setWidth(*m_used < 1 ? std::max(3, std::min(qRound(width() * *m_used), width() - 3)) : width());
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), fill), colours().meter);
        painter.restore();
    }
    painter.setPen(colours().edge);
    painter.drawPath(shape);
}

} // namespace coverdesk
