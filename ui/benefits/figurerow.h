// SPDX-License-Identifier: MIT
#pragma once

#include "ui/benefits/figurewords.h"

#include <QWidget>

namespace coverdesk {

/// The four figures of a result beside each other, each on a card.
class FigureRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);

    void show(const std::vector<FigureWords> &figures);

    using QWidget::show;

private:
    std::vector<FigureWords> m_shown;
    QWidget *m_cards = nullptr;
};

} // namespace coverdesk
