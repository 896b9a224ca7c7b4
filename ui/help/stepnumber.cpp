// SPDX-License-Identifier: MIT
#include "ui/help/stepnumber.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace coverdesk {

static constexpr int Side = 24;

StepNumber::StepNumber(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
{
    setFixedSize(Side, Side);
    setAccessibleName(QString::number(number));
}

void StepNumber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accentSoft);
    painter.drawEllipse(rect());
    painter.setPen(colours().accent);
    painter.setFont(windowFont(13, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace coverdesk
