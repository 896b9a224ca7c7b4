// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// What a person at the insurer said of single services: one row each, those asked by code first, then whole classes.
class ProceduresTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Service, Covered, PriorAuthorization, Deductible, Copay, Coinsurance, Notes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Benefits &benefits);

    /// How many rows are whole classes of services.
    int classCount() const { return int(m_rows.size() - m_codeCount); }

    /// The service of a row, none where there is no such row.
    std::optional<Procedure> at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isClass(int row) const { return size_t(row) >= m_codeCount; }
    static QString text(const Procedure &procedure, Column column);
    static QString classText(const Procedure &procedure, Column column);
    static QVariant pill(const Procedure &procedure, Column column);

    std::vector<Procedure> m_rows;
    /// The rows from here on are classes.
    size_t m_codeCount = 0;
};

} // namespace coverdesk
