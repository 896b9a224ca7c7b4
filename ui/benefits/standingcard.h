// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QWidget>

namespace coverdesk {

class Pill;
class PlainLabel;
class ServiceLines;

/// Where a check stands, in two lines: pill, plan and who said so when; then what it means, or what it says of
/// services.
class StandingCard final : public QWidget
{
    Q_OBJECT

public:
    explicit StandingCard(QWidget *parent = nullptr);

    void show(const Check &check);

    using QWidget::show;

private:
    void arrange();

    Pill *m_pill;
    PlainLabel *m_plan;
    PlainLabel *m_planLine;
    PlainLabel *m_source;
    PlainLabel *m_explanation;
    ServiceLines *m_services;
};

} // namespace coverdesk
