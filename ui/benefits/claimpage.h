// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QWidget>

namespace coverdesk {

class ClaimLinesModel;
class PlainLabel;
class TableView;

/// What the insurer says of a claim, service by service.
class ClaimPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimPage(QWidget *parent = nullptr);

    void show(const ClaimAnswer &claim);

    using QWidget::show;

private:
    ClaimLinesModel *m_lines;
    TableView *m_table;
    PlainLabel *m_number;
    PlainLabel *m_nothing;
};

} // namespace coverdesk
