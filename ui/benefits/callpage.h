// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QWidget>

class QScrollArea;

namespace coverdesk {

/// The calls behind a phone answer, and what the service sums them up to.
class CallPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CallPage(QWidget *parent = nullptr);

    void show(const Benefits &benefits);

    using QWidget::show;

private:
    QScrollArea *m_area;
    std::vector<Call> m_calls;
    QString m_summary;
};

} // namespace coverdesk
