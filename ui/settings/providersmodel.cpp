// SPDX-License-Identifier: MIT
#include "ui/settings/providersmodel.h"

#include "app/domain/taxid.h"
#include "ui/widgets/celldelegate.h"
#include "ui/wording/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

void ProvidersModel::show(const std::vector<ClinicProvider> &providers)
{
    beginResetModel();
    m_providers = providers;
    endResetModel();
}

std::optional<ClinicProvider> ProvidersModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_providers.at(size_t(row));
}

std::optional<int> ProvidersModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_providers.cbegin(), m_providers.cend(), [&name](const ClinicProvider &listed) {
        return listed.provider.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_providers.cend() ? std::nullopt : std::optional(int(found - m_providers.cbegin()));
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

/// As the IRS writes it; of what is no EIN, and so may be a social security number, the end.
static QString taxIdInWords(const QString &taxId)
{
    if (!isTaxId(taxId))
        return numberOr(taxId);
    const auto digits = QString(taxId).remove(u'-');
    return isUnassignedEin(taxId) ? masked(digits) : QString(digits.left(2) + u'-' + digits.mid(2));
}

static QString insurersIn(const std::vector<Network> &networks, bool isIn)
{
    QStringList names;
    for (const auto &network : networks) {
        if (network.isIn == isIn)
            names.append(network.insurer);
    }
    return names.join(u", "_s);
}

static QString networksInWords(const std::vector<Network> &networks)
{
    const auto in = insurersIn(networks, true);
    const auto out = insurersIn(networks, false);
    if (in.isEmpty() && out.isEmpty())
        return unknownOnScreen();
    if (in.isEmpty())
        return ProvidersModel::tr("Out of: %1").arg(out);
    if (out.isEmpty())
        return ProvidersModel::tr("In: %1").arg(in);
    return ProvidersModel::tr("In: %1\nOut of: %2").arg(in, out);
}

QVariant ProvidersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[provider, networks] = m_providers.at(size_t(index.row()));
    if (role == NoteRole && index.column() == Name)
        return provider.billingAddress;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Name: return provider.name;
    case Npi: return numberOr(provider.npi);
    case TaxId: return taxIdInWords(provider.taxId);
    case Specialist: return inWords(provider.specialist, tr("Not said"));
    case Networks: return networksInWords(networks);
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
    case Specialist: return tr("Specialist");
    case Networks: return tr("Networks");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
