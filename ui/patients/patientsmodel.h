// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historypatients.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// The patients a list shows, in the order they were found, each with the check asked last.
class PatientsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Latest, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<HistoryPatients::Entry> &entries);

    const Patient &patientAt(int row) const { return m_entries.at(size_t(row)).patient; }
    std::optional<int> rowOf(const QUuid &patient) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<HistoryPatients::Entry> m_entries;
};

} // namespace coverdesk
