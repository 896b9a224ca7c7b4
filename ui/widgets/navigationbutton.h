// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/icon.h"

#include <QAbstractButton>

namespace coverdesk {

/// One page's entry in the navigation: icon, name and a count of what waits there.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(Icon icon, const QString &name, QWidget *parent = nullptr);

    /// Shows the count; nothing where it is 0.
    void setBadge(int count);
    int badge() const { return m_badge; }
    /// Only the icon and the badge; the name becomes the tooltip.
    void setNarrow(bool narrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintBadge(QPainter &painter) const;
    int badgeRoom() const;
    int badgeWidth() const;

    QString m_name;
    Icon m_icon;
    int m_badge = 0;
    bool m_narrow = false;
};

} // namespace coverdesk
