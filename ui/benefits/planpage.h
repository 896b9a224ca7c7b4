// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QWidget>

namespace coverdesk {

class FigureRow;
class PlanModel;
class PlainLabel;

/// What a phone answer says of the plan, beside its deductibles and maximums.
class PlanPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPage(QWidget *parent = nullptr);

    void show(const Benefits &benefits);

    using QWidget::show;

private:
    PlanModel *m_plan;
    PlainLabel *m_heading;
    FigureRow *m_maximums;
};

} // namespace coverdesk
