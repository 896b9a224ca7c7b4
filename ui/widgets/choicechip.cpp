// SPDX-License-Identifier: MIT
#include "ui/widgets/choicechip.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    constexpr int chipHeight = 26;
    constexpr int padding = 9;
    constexpr int gap = 6;
    constexpr int tickSide = 12;

} // namespace

ChoiceChip::ChoiceChip(const QString &words, QWidget *parent)
    : QCheckBox(QString(words).replace(u'&', u"&&"_s), parent)
    , m_words(words)
{
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ChoiceChip::sizeHint() const
{
    const int words = QFontMetrics(windowFont(12, QFont::Medium)).horizontalAdvance(m_words) + 1;
    return {2 * padding + tickSide + gap + words, chipHeight};
}

void ChoiceChip::paintEvent(QPaintEvent *)
{
    const auto &now = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isChecked() ? now.accent : now.edge);
    painter.setBrush(isChecked() ? now.accentSoft : (underMouse() ? now.hover : now.surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QRect room = rect().adjusted(padding, 0, -padding, 0);
    const QRect tick =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {tickSide, tickSide}, room);
    paintIcon(painter, tick.topLeft(), isChecked() ? Icon::Check : Icon::Plus, isChecked() ? now.ink : now.muted,
              tickSide);
    painter.setFont(windowFont(12, QFont::Medium));
    painter.setPen(isChecked() ? now.ink : now.muted);
    const QRect words = QStyle::visualRect(layoutDirection(), room, room.adjusted(tickSide + gap, 0, 0, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, m_words);
}

} // namespace coverdesk
