// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// What an answer says of the plan: one row for each part, named on the left. What was not said is a row too.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Plan &plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString name;
        QString value;
    };

    std::vector<Row> m_rows;
};

} // namespace coverdesk
