// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

/// A number in a small pill beside a title.
class CountBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit CountBadge(QWidget *parent = nullptr);

    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};

} // namespace coverdesk
