// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

/// A number in a ring, before one step of several.
class NumberDisc final : public QWidget
{
    Q_OBJECT

public:
    explicit NumberDisc(int number, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
};

} // namespace coverdesk
