// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace coverdesk {

/// A ring of 2 px, outside a gap of 2 px, about the widget that has the keyboard. It lies on the widget's window, or on
/// the contents of the scroll area around it, so that it is never cut off by the widget's own parents.
class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *host);

    /// Where a widget's ring belongs.
    static QWidget *hostOf(QWidget &widget);

    void surround(QWidget *widget);
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void watchUpToHost(bool watch);
    void fit();

    QPointer<QWidget> m_widget;
};

} // namespace coverdesk
