// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsEffect>

namespace coverdesk {

/// Shows a widget, and all that is in it, as soft blocks of colour in which no word can be read.
class SoftBlocks final : public QGraphicsEffect
{
    Q_OBJECT

public:
    explicit SoftBlocks(QObject *parent = nullptr);

protected:
    void draw(QPainter *painter) override;
};

} // namespace coverdesk
