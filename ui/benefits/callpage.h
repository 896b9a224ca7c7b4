// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QWidget>

class QScrollArea;

namespace coverdesk {

/// The calls behind a phone answer: when, with whom, under which reference, what was said.
class CallPage final : public QWidget
{
    Q_OBJECT

public:
    explicit CallPage(QWidget *parent = nullptr);

    void show(const Benefits &benefits);

    using QWidget::show;

private:
    QScrollArea *m_area;
};

} // namespace coverdesk
