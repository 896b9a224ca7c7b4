// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/figurewords.h"

#include <QWidget>

namespace coverdesk {

/// The four figures of a result in two small columns, for a narrow place.
class FigureGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureGrid(QWidget *parent = nullptr);

    void show(const std::vector<FigureWords> &figures);

    using QWidget::show;

private:
    std::vector<FigureWords> m_shown;
    QWidget *m_cells = nullptr;
};

} // namespace coverdesk
