// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// One patient's checks, newest first: when, what came of it, which insurer.
class ChecksModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Answer, Payer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<CheckLine> &lines);
    QUuid checkAt(int row) const { return m_lines.at(size_t(row)).id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<CheckLine> m_lines;
};

} // namespace coverdesk
