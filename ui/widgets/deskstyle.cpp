// SPDX-License-Identifier: MIT
#include "ui/widgets/deskstyle.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icon.h"

#include <QPainter>
#include <QStatusBar>
#include <QStyleFactory>
#include <QStyleOptionComboBox>
#include <QStyleOptionTab>
#include <QTabBar>
#include <QVariant>

namespace coverdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int tickSide = 16;
    constexpr int tabGap = 18;
    constexpr int tabHeight = 31;
    constexpr int tabLine = 3;
    constexpr int comboHeight = 30;

    QFont chosenTabFont(const QFont &font)
    {
        QFont strong = font;
        strong.setWeight(QFont::DemiBold);
        return strong;
    }

    bool isDimmed(const QWidget *widget)
    {
        return widget && widget->property("dimmed").toBool();
    }

    void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &edge, const QColor &ground)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(edge);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (auto *status = qobject_cast<QStatusBar *>(widget)) {
        status->setSizeGripEnabled(false);
        status->setContentsMargins(14, 0, 14, 0);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    painter->save();
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawTick(*option, *painter, isDimmed(widget));
    else if (element == PE_IndicatorRadioButton)
        drawRadioDot(*option, *painter, isDimmed(widget));
    else if (element == PE_FrameTabBarBase)
        painter->fillRect(option->rect, colours().line);
    else if (element != PE_FrameFocusRect && element != PE_FrameTabWidget)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    painter->restore();
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element != CE_TabBarTab || !tab)
        return QProxyStyle::drawControl(element, option, painter, widget);
    painter->save();
    drawTab(*tab, *painter);
    painter->restore();
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !combo)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    painter->save();
    drawCombo(*combo, *painter, isDimmed(widget));
    painter->restore();
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (type == CT_TabBarTab && tab && widget)
        return {QFontMetrics(chosenTabFont(widget->font())).horizontalAdvance(tab->text) + tabGap, tabHeight};
    const auto usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_ComboBox ? QSize(usual.width() + 16, comboHeight) : usual;
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    if (control != CC_ComboBox || part != SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, option->rect, option->rect.adjusted(8, 1, -26, -1));
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight || metric == PM_ExclusiveIndicatorWidth
        || metric == PM_ExclusiveIndicatorHeight)
        return tickSide;
    if (metric == PM_TabBarBaseHeight)
        return 1;
    if (metric == PM_TabBarTabOverlap || metric == PM_TabBarTabShiftVertical)
        return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    // A list under the field, as every other list, not a menu laid over it.
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void DeskStyle::drawTick(const QStyleOption &option, QPainter &painter, bool dimmed) const
{
    const auto &now = colours();
    const bool on = option.state & State_On;
    const bool enabled = (option.state & State_Enabled) && !dimmed;
    const QRect box = alignedRect(option.direction, Qt::AlignCenter, {tickSide - 1, tickSide - 1}, option.rect);
    const auto ground = enabled ? now.accent : now.edge;
    drawRounded(painter, box, 3, on ? ground : now.edge, on ? ground : now.surface);
    if (on)
        paintIcon(painter, box.topLeft() + QPoint(2, 2), Icon::Check, now.onAccent, 11);
    if (option.state & State_NoChange)
        painter.fillRect(box.adjusted(3, 6, -3, -6), ground);
}

void DeskStyle::drawRadioDot(const QStyleOption &option, QPainter &painter, bool dimmed) const
{
    const auto &now = colours();
    const QRectF ring = alignedRect(option.direction, Qt::AlignCenter, {tickSide - 1, tickSide - 1}, option.rect);
    const auto full = (option.state & State_Enabled) && !dimmed ? now.accent : now.edge;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(now.surface);
    const bool on = option.state & State_On;
    painter.setPen(QPen(on ? full : now.edge, on ? 5 : 1));
    const qreal inset = on ? 2.5 : 0.5;
    painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
}

void DeskStyle::drawCombo(const QStyleOptionComboBox &option, QPainter &painter, bool dimmed) const
{
    const auto &now = colours();
    const bool enabled = option.state & State_Enabled;
    const bool hovered = enabled && (option.state & State_MouseOver);
    const auto rest = dimmed ? now.bg : now.surface;
    const auto ground = enabled ? (hovered ? now.hover : rest) : now.disabledBg;
    drawRounded(painter, option.rect, 5, enabled ? now.edge : now.line, ground);
    const QRect arrow =
        visualRect(option.direction, option.rect, {option.rect.right() - 24, option.rect.center().y() - 7, 16, 16});
    paintIcon(painter, arrow.topLeft(), Icon::Down, enabled ? now.ink : now.disabledInk);
}

void DeskStyle::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    const auto &now = colours();
    const bool chosen = option.state & State_Selected;
    const QRect words = visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -tabGap, -1));
    painter.setFont(chosen ? chosenTabFont(painter.font()) : painter.font());
    painter.setPen(option.state & State_Enabled ? now.ink : now.disabledInk);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, option.text);
    const bool hovered = option.state & State_MouseOver;
    if (!chosen && !hovered)
        return;
    const int width = painter.fontMetrics().horizontalAdvance(option.text);
    const QRect line(words.left(), option.rect.bottom() - tabLine + 1, width, tabLine);
    painter.fillRect(visualRect(option.direction, words, line), chosen ? now.accent : now.line);
}

} // namespace coverdesk
