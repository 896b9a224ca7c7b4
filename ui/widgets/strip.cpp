// SPDX-License-Identifier: MIT
#include "ui/widgets/strip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace coverdesk {

Strip::Strip(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_tone(tone)
{
    m_row->setContentsMargins(13, 5, 13, 5);
    m_row->setSpacing(8);
    setMinimumHeight(32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Strip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Strip::paintEvent(QPaintEvent *)
{
    const auto &tone = colours().of(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tone.front);
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace coverdesk
