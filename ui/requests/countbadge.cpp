// SPDX-License-Identifier: MIT
#include "ui/requests/countbadge.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace coverdesk {

static constexpr int Tall = 17;
static constexpr int Narrowest = 20;
static constexpr int Sides = 14;

CountBadge::CountBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountBadge::setCount(int count)
{
    m_count = count;
    setAccessibleName(QString::number(count));
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    const int words = QFontMetrics(windowFont(11, QFont::DemiBold)).horizontalAdvance(QString::number(m_count));
    return {std::max(Narrowest, words + Sides), Tall};
}

void CountBadge::paintEvent(QPaintEvent *)
{
    const auto &tone = colours().info;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone.front);
    painter.setBrush(tone.ground);
    const qreal radius = (height() - 1) / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setFont(windowFont(11, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_count));
}

} // namespace coverdesk
