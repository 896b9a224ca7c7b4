// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/patient.h"

#include <QAbstractButton>

namespace coverdesk {

class PlainLabel;

/// A patient's coverage: insurer, plan, policyholder and dates, and how the latest check about it stands. A press
/// changes it.
class CoverageCard final : public QAbstractButton
{
    Q_OBJECT

public:
    CoverageCard(const Coverage &coverage, const Person &patient, const std::optional<CheckLine> &latest,
                 QWidget *parent);

    const QUuid &coverage() const { return m_coverage.id; }
    /// The plan's name, as the latest answer tells it.
    void setPlan(const QString &plan);

    QSize sizeHint() const override { return QWidget::sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellAloud();

    Coverage m_coverage;
    Person m_patient;
    QString m_standing;
    QString m_planName;
    PlainLabel *m_plan;
};

} // namespace coverdesk
