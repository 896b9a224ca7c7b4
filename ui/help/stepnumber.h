// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

/// A number in a filled disc.
class StepNumber final : public QWidget
{
    Q_OBJECT

public:
    explicit StepNumber(int number, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
};

} // namespace coverdesk
