// SPDX-License-Identifier: MIT
#include "ui/settings/mappingsmodel.h"

namespace coverdesk {

void MappingsModel::show(const std::vector<ServiceCatalog::Mapping> &mappings)
{
    beginResetModel();
    m_mappings = mappings;
    endResetModel();
}

std::optional<ServiceCatalog::Mapping> MappingsModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_mappings.at(size_t(row));
}

int MappingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mappings.size());
}

int MappingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MappingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &mapping = m_mappings.at(size_t(index.row()));
    switch (Column(index.column())) {
    case PayerName: return mapping.payerName;
    case Code: return mapping.code;
    case ColumnCount: break;
    }
    return {};
}

QVariant MappingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case PayerName: return tr("Name on the card");
    case Code: return tr("Health Harbor's name");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
