// SPDX-License-Identifier: MIT
#include "ui/widgets/chip.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace coverdesk {

namespace {

    constexpr int padding = 7;
    constexpr int gap = 4;
    constexpr int crossSide = 12;
    constexpr int widest = 240;

} // namespace

Chip::Chip(const QString &words, QWidget *parent)
    : QAbstractButton(parent)
    , m_words(words)
{
    // Tab goes from field to field; the arrows go among the chips of one.
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(words);
    setAccessibleDescription(tr("Press Delete to take it away."));
    setToolTip(tr("Take away"));
    setCursor(Qt::PointingHandCursor);
    connect(this, &Chip::clicked, this, &Chip::removeAsked);
}

QSize Chip::sizeHint() const
{
    const int words = QFontMetrics(windowFont(12, QFont::Medium)).horizontalAdvance(m_words) + 1;
    return {std::min(widest, words + gap + crossSide + 2 * padding), Height};
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return emit removeAsked();
    case Qt::Key_Left: return emit stepAsked(-forward);
    case Qt::Key_Right: return emit stepAsked(forward);
    default: QAbstractButton::keyPressEvent(event);
    }
}

void Chip::paintEvent(QPaintEvent *)
{
    const auto &now = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isEnabled() ? now.edge : now.line);
    painter.setBrush(isDown() ? now.pressed : (underMouse() ? now.hover : now.bg));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const auto ink = isEnabled() ? now.ink : now.disabledInk;
    const QRect room = rect().adjusted(padding, 0, -padding, 0);
    const QRect cross =
        QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {crossSide, crossSide}, room);
    paintIcon(painter, cross.topLeft(), Icon::Cross, ink, crossSide);
    painter.setFont(windowFont(12, QFont::Medium));
    painter.setPen(ink);
    const QRect words = QStyle::visualRect(layoutDirection(), room, room.adjusted(0, 0, -crossSide - gap, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
}

} // namespace coverdesk
