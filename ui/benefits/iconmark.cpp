// SPDX-License-Identifier: MIT
#include "ui/benefits/iconmark.h"

#include <QPainter>

namespace coverdesk {

static constexpr int Side = 16;

IconMark::IconMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(Side, Side);
}

void IconMark::show(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPicture(m_icon, colours().of(m_tone).front, Side, devicePixelRatioF()));
}

} // namespace coverdesk
