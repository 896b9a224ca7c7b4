// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/icon.h"

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace coverdesk {

class NavigationButton;

/// The pages in a column, 184 px wide, or a rail of icons where the window is narrower than 1100 px.
/// Ctrl+1 chooses the first page, and so on down the column.
class NavigationBar final : public QFrame
{
    Q_OBJECT

public:
    /// Pages stand at the top, what is needed seldom at the bottom.
    enum class Place { Top, Bottom };

    explicit NavigationBar(QWidget *parent = nullptr);

    /// Adds a page and gives its number, counted from 0 in the order of adding.
    int add(Icon icon, const QString &name, Place place = Place::Top);
    /// Marks a page as the one shown; tells nobody.
    void setCurrent(int page);
    int current() const { return m_current; }
    void setBadge(int page, int count);
    bool isRail() const { return m_rail; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The user chose a page, also the one that is shown already.
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int page);
    void fitWindow();
    int wideEnough() const;

    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QList<NavigationButton *> m_buttons;
    int m_current = 0;
    bool m_rail = false;
};

} // namespace coverdesk
