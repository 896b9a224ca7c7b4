// SPDX-License-Identifier: MIT
#include "ui/widgets/numberdisc.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace coverdesk {

static constexpr int RingSide = 20;
static constexpr int FilledSide = 24;

NumberDisc::NumberDisc(int number, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_number(number)
    , m_kind(kind)
{
    const auto side = kind == Kind::Ring ? RingSide : FilledSide;
    setFixedSize(side, side);
    setAccessibleName(QString::number(number));
}

void NumberDisc::paintEvent(QPaintEvent *)
{
    const bool isRing = m_kind == Kind::Ring;
    const qreal inset = isRing ? 0.5 : 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isRing ? QPen(colours().edge) : QPen(Qt::NoPen));
    painter.setBrush(isRing ? colours().surface : colours().accentSoft);
    painter.drawEllipse(QRectF(rect()).adjusted(inset, inset, -inset, -inset));
    painter.setPen(isRing ? colours().ink : colours().accent);
    painter.setFont(windowFont(isRing ? 12 : 13, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace coverdesk
