// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/lastword.h"

#include <QAbstractButton>

namespace coverdesk {

/// A patient's coverage: insurer, plan, policyholder and dates, what is known of it and what is asked about it now. A
/// press changes it.
class CoverageCard final : public QAbstractButton
{
    Q_OBJECT

public:
    CoverageCard(const Coverage &coverage, const Person &patient, const LastWord &word, const QDate &today,
                 QWidget *parent);

    QSize sizeHint() const override { return QWidget::sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellAloud(const QString &standing, const QStringList &lines);

    Coverage m_coverage;
};

} // namespace coverdesk
