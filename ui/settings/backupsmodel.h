// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/backup.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// The backups that are kept, newest first.
class BackupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, Records, Size, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<Backup> &backups);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Backup> m_backups;
};

} // namespace coverdesk
