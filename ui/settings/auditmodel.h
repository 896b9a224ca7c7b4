// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/auditentry.h"

#include <QAbstractTableModel>

#include <vector>

namespace coverdesk {

class PatientNames;

/// The lines of the audit log that were read so far, newest first.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, Initials, Act, About, Details, ColumnCount };

    /// The names are read by whoever shows the rows, as they come into view.
    AuditModel(const PatientNames &names, QObject *parent);

    void clear();
    void append(const std::vector<AuditEntry> &entries);
    /// Names are known now that were not.
    void tellNames();

    const AuditEntry &at(int row) const { return m_entries.at(size_t(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString patientOf(const AuditEntry &entry) const;

    const PatientNames &m_names;
    std::vector<AuditEntry> m_entries;
};

} // namespace coverdesk
