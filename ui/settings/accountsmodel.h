// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// The clinic's accounts at the services, without their keys.
class AccountsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Service, Clinic, Address, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<Account> &accounts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Account> m_accounts;
};

} // namespace coverdesk
