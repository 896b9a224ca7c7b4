// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace coverdesk {

/// As high as what it shows, where there is room; it scrolls where there is not. Its contents are always as wide: the
/// scroll bar has a room of its own beside them.
class FittingArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// Around what it shows: for the ring about what has the keyboard.
    static constexpr int Margin = 4;

    static constexpr int BarRoom = 12;

    /// \a wide is the contents' width, with the margins.
    explicit FittingArea(int wide, QWidget *parent = nullptr);

    /// Where the parts stand.
    QVBoxLayout *column() const { return m_column; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reveal(QWidget *focused);

    QVBoxLayout *m_column;
};

} // namespace coverdesk
