// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QStyleOptionComboBox;
class QStyleOptionTab;

namespace coverdesk {

/// Fusion, with what a style sheet cannot say in the palette's colours: ticks, radio dots, combo boxes, tabs.
/// A control whose property "dimmed" is true looks like what is not used now.
/// The dotted focus rectangle is left out: a FocusRing shows where the keyboard is.
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    using QProxyStyle::polish;
    /// Tabs stand together at the start, and a status bar keeps off the window's edges.
    void polish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;

private:
    void drawTick(const QStyleOption &option, QPainter &painter, bool dimmed) const;
    void drawRadioDot(const QStyleOption &option, QPainter &painter, bool dimmed) const;
    void drawCombo(const QStyleOptionComboBox &option, QPainter &painter, bool dimmed) const;
    void drawTab(const QStyleOptionTab &option, QPainter &painter) const;
};

} // namespace coverdesk
