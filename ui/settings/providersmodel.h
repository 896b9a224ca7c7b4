// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/clinicprovider.h"

#include <QAbstractTableModel>

#include <vector>

namespace coverdesk {

/// The clinic's providers as they are kept.
class ProvidersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Npi, TaxId, Specialist, Networks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<ClinicProvider> &providers);
    /// The provider in that row; none where there is no such row.
    std::optional<ClinicProvider> at(int row) const;
    /// The row of the one of that name; none where there is no such row.
    std::optional<int> rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ClinicProvider> m_providers;
};

} // namespace coverdesk
