// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

/// The lock and the program's name, above whatever the page at the start asks.
class StartHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit StartHeading(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace coverdesk
