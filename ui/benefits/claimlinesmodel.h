// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// What the insurer says of the services on a claim: one row each.
class ClaimLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Paid, PatientsPart, ToDeductible, Adjustment, Denial, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<ClaimLine> &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const ClaimLine &line, Column column);

    std::vector<ClaimLine> m_lines;
};

} // namespace coverdesk
