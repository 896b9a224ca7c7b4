// SPDX-License-Identifier: MIT
#include "ui/firststart/stepdots.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace coverdesk {

static constexpr int Side = 10;
static constexpr int Pitch = 20;
/// A ring of 2 px outside a gap of 2 px.
static constexpr int Room = 4;

StepDots::StepDots(int steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_words(new PlainLabel(QString(), PlainLabel::Kind::Note, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(steps * Pitch + 2 * Room, 0, 0, 0);
    row->addWidget(m_words);
    row->addStretch();
    setMinimumHeight(Side + 2 * Room);
    setStep(0);
}

void StepDots::setStep(int step)
{
    m_step = step;
    m_words->setWords(tr("Step %1 of %2").arg(step + 1).arg(m_steps));
    update();
}

void StepDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < m_steps; ++step) {
        const QRect place(Room + step * Pitch, (height() - Side) / 2, Side, Side);
        const QRectF dot = QRectF(QStyle::visualRect(layoutDirection(), rect(), place)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(step > m_step ? colours().edge : colours().accent, 1));
        painter.setBrush(step > m_step ? QBrush(Qt::NoBrush) : QBrush(colours().accent));
        painter.drawEllipse(dot);
        if (step != m_step)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().accent, 2));
        painter.drawEllipse(dot.adjusted(-3.5, -3.5, 3.5, 3.5));
    }
}

} // namespace coverdesk
