// SPDX-License-Identifier: MIT
#include "ui/widgets/navigationbutton.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace coverdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int tall = 36;
    constexpr int iconSide = 16;
    constexpr int iconLeft = 10;
    constexpr int wordsLeft = iconLeft + iconSide + 9;
    constexpr int chosenBar = 3;
    constexpr int badgeTall = 18;
    constexpr int badgeRight = 10;
    constexpr int badgeGap = 4;

    QString shownCount(int count)
    {
        return count > 99 ? u"99+"_s : QString::number(count);
    }

} // namespace

NavigationButton::NavigationButton(Icon icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(false);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void NavigationButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    updateGeometry();
    update();
}

void NavigationButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    const int words = QFontMetrics(windowFont(13, QFont::DemiBold)).horizontalAdvance(m_name);
    return {m_narrow ? 40 : wordsLeft + words + badgeRoom(), tall};
}

/// How wide its number is with what is beside it; the edge where there is none.
int NavigationButton::badgeRoom() const
{
    constexpr int edge = 8;
    return m_badge > 0 ? badgeWidth() + badgeRight + badgeGap : edge;
}

int NavigationButton::badgeWidth() const
{
    const int words = QFontMetrics(windowFont(11, QFont::DemiBold)).horizontalAdvance(shownCount(m_badge));
    return std::max(m_narrow ? 17 : 20, words + (m_narrow ? 8 : 14));
}

QSize NavigationButton::minimumSizeHint() const
{
    return {40, tall};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const auto &now = colours();
    const auto direction = layoutDirection();
    const int left = m_narrow ? (width() - iconSide) / 2 : iconLeft;
    const QRect place(left, (tall - iconSide) / 2, iconSide, iconSide);
    paintIcon(painter, QStyle::visualRect(direction, rect(), place).topLeft(), m_icon,
              isChecked() ? now.accent : now.muted);
    if (!m_narrow) {
        painter.setFont(windowFont(13, isChecked() ? QFont::DemiBold : QFont::Normal));
        painter.setPen(isChecked() ? now.accent : now.ink);
        const QRect room = rect().adjusted(wordsLeft, 0, -badgeRoom(), 0);
        painter.drawText(QStyle::visualRect(direction, rect(), room),
                         Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room.width() + 1));
    }
    if (m_badge > 0)
        paintBadge(painter);
}

void NavigationButton::paintGround(QPainter &painter) const
{
    const auto &now = colours();
    if (!isChecked() && !underMouse())
        return;
    QPainterPath shape;
    shape.addRoundedRect(rect(), 6, 6);
    painter.fillPath(shape, isChecked() ? now.accentSoft : now.hover);
    if (!isChecked())
        return;
    painter.save();
    painter.setClipPath(shape);
    const QRect bar(0, 0, chosenBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), now.accent);
    painter.restore();
}

void NavigationButton::paintBadge(QPainter &painter) const
{
    const auto &tone = colours().info;
    painter.setFont(windowFont(11, QFont::DemiBold));
    const auto count = shownCount(m_badge);
    const int wide = badgeWidth();
    const QRect place = m_narrow ? QRect(width() - wide, 0, wide, badgeTall - 2)
                                 : QRect(width() - wide - badgeRight, (tall - badgeTall) / 2, wide, badgeTall);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), place);
    painter.setPen(tone.front);
    painter.setBrush(tone.ground);
    const qreal radius = (box.height() - 1) / 2.0;
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.drawText(box, Qt::AlignCenter, count);
}

} // namespace coverdesk
