// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QRect>
#include <QTimer>

namespace coverdesk {

/// Keeps the second press of a double click from what came to lie under the pointer when the first took away what it
/// fell on.
class SecondPress final : public QObject
{
    Q_OBJECT

public:
    explicit SecondPress(QObject *parent);

    /// For as long as a double click may take, a press inside of \a where, on the screen, goes to nobody.
    void swallowAt(const QRect &where);

    /// What the press fell on is there again.
    void letThrough();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect m_where;
    QTimer m_over;
};

} // namespace coverdesk
