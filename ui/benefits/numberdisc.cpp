// SPDX-License-Identifier: MIT
#include "ui/benefits/numberdisc.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace coverdesk {

static constexpr int Side = 20;

NumberDisc::NumberDisc(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
{
    setFixedSize(Side, Side);
    setAccessibleName(QString::number(number));
}

void NumberDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours().edge);
    painter.setBrush(colours().surface);
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(colours().ink);
    painter.setFont(windowFont(12, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace coverdesk
