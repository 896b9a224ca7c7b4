// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"

#include <QAbstractTableModel>
#include <QHash>

namespace coverdesk {

/// The patients that fit what is searched for, those asked about last first, each with the latest check.
class PatientsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Latest, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Directory &directory);
    /// A check was asked, or stands elsewhere now: its patient is there, and first.
    void put(const Check &check);
    /// Shows those who fit every word of \a typed; all where nothing is typed.
    void search(const QString &typed);

    const Patient &patientAt(int row) const;
    std::optional<int> rowOf(const QUuid &patient) const;
    int total() const { return int(m_entries.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        Patient patient;
        std::optional<CheckLine> latest;
        QStringList words;
    };

    void sift();
    QVariant ofName(const Entry &entry, int role) const;
    QVariant ofLatest(const Entry &entry, int role) const;

    std::vector<Entry> m_entries;
    /// Places in m_entries.
    std::vector<size_t> m_shown;
    QStringList m_wanted;
};

} // namespace coverdesk
