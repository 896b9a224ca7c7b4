// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// Deductibles and out-of-pocket maximums: one row each, what is set, used and left.
class MaximumsTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Limit, Used, Left, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Maximums &maximums);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString name;
        Accumulator amount;
    };

    QString text(const Row &row, Column column) const;

    std::vector<Row> m_rows;
};

} // namespace coverdesk
