// SPDX-License-Identifier: MIT
#include "ui/settings/accountsmodel.h"

#include "ui/widgets/celldelegate.h"
#include "ui/wording/wording.h"

namespace coverdesk {

void AccountsModel::show(const std::vector<Account> &accounts)
{
    beginResetModel();
    m_accounts = accounts;
    endResetModel();
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &account = m_accounts.at(size_t(index.row()));
    if (role == NoteRole && index.column() == Clinic)
        return account.clinic;
    if (role == NoteRole && index.column() == Service && account.signIn == SignIn::Token)
        return tr("With a day's token");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Service: return inWords(account.service);
    case Clinic: return account.clinicName.isEmpty() ? tr("Our clinic") : account.clinicName;
    case Address: return account.address.toString();
    case ColumnCount: break;
    }
    return {};
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Service: return tr("Service");
    case Clinic: return tr("Clinic");
    case Address: return tr("Address");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
