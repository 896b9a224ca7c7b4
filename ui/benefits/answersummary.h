// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QWidget>

namespace coverdesk {

class Button;
class FigureGrid;
class PlainLabel;
class ServiceLines;

/// An answer in a few lines, for a narrow place: pill, plan, four small figures, and the way to the whole of it.
class AnswerSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerSummary(QWidget *parent = nullptr);

    void show(const Check &check);

    using QWidget::show;

signals:
    void openAsked();
    void askByPhoneAsked();

private:
    void arrange();
    void showFigures(const Check &check);

    PlainLabel *m_plan;
    PlainLabel *m_source;
    FigureGrid *m_figures;
    ServiceLines *m_services;
    PlainLabel *m_explanation;
    PlainLabel *m_cost;
    Button *m_open;
    Button *m_askByPhone;
    PlainLabel *m_askingCost;
};

} // namespace coverdesk
