// SPDX-License-Identifier: MIT
#pragma once

#include "app/servicecatalog.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// What the clinic said of insurers: how Health Harbor calls the ones of those names.
class MappingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PayerName, Code, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<ServiceCatalog::Mapping> &mappings);
    /// The mapping in that row; none where there is no such row.
    std::optional<ServiceCatalog::Mapping> at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ServiceCatalog::Mapping> m_mappings;
};

} // namespace coverdesk
