// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/figurewords.h"

#include <QWidget>

namespace coverdesk {

/// Figures of a result, each on a card: beside each other, or as smaller frames in two columns.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Row, Pairs };

    explicit FigureRow(QWidget *parent, Shape shape = Shape::Row);

    void show(const std::vector<FigureWords> &figures);

    using QWidget::show;

private:
    Shape m_shape;
    std::vector<FigureWords> m_shown;
    QWidget *m_cards = nullptr;
};

} // namespace coverdesk
