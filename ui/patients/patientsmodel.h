// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/historypatients.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// The patients a list shows, in the order they were found, each with what is known of the coverage to ask about first.
class PatientsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Latest, ColumnCount };

    /// The words for what is asked now beside an answer, and their icon.
    static constexpr int OpenRole = Qt::UserRole + 97;
    static constexpr int OpenIconRole = Qt::UserRole + 98;

    using QAbstractTableModel::QAbstractTableModel;

    /// Everything is shown as of that day from here on.
    void setToday(const QDate &today);
    void show(const std::vector<HistoryPatients::Entry> &entries);

    const Patient &patientAt(int row) const { return m_entries.at(size_t(row)).patient; }
    std::optional<int> rowOf(const QUuid &patient) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant ofName(const HistoryPatients::Entry &entry, int role) const;
    QVariant ofLatest(const HistoryPatients::Entry &entry, int role) const;

    QDate m_today;
    std::vector<HistoryPatients::Entry> m_entries;
};

} // namespace coverdesk
