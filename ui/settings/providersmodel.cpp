// SPDX-License-Identifier: MIT
#include "ui/settings/providersmodel.h"

#include "ui/widgets/celldelegate.h"
#include "ui/wording/wording.h"

namespace coverdesk {

void ProvidersModel::show(const std::vector<Provider> &providers)
{
    beginResetModel();
    m_providers = providers;
    endResetModel();
}

std::optional<Provider> ProvidersModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_providers.at(size_t(row));
}

int ProvidersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_providers.size());
}

int ProvidersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString numberOr(const QString &number)
{
    return number.isEmpty() ? unknownOnScreen() : number;
}

QVariant ProvidersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &provider = m_providers.at(size_t(index.row()));
    if (role == NoteRole && index.column() == Name)
        return provider.billingAddress;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name: return provider.name;
    case Npi: return numberOr(provider.npi);
    case TaxId: return numberOr(provider.taxId);
    case InNetwork: return inWords(provider.inNetwork, tr("Ask the insurer"));
    case Specialist: return inWords(provider.specialist, tr("Not said"));
    case ColumnCount: break;
    }
    return {};
}

QVariant ProvidersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Provider");
    case Npi: return inWords(Field::Npi);
    case TaxId: return inWords(Field::TaxId);
    case InNetwork: return tr("In network");
    case Specialist: return tr("Specialist");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
