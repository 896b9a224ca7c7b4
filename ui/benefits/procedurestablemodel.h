// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"
#include "ui/widgets/pill.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// What a person at the insurer said of single services: one row each, those asked by code first, then those that were
/// asked and not answered, then whole classes.
class ProceduresTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Service, Covered, PriorAuthorization, Deductible, Copay, Coinsurance, Notes, ColumnCount };

    /// Doubted: something in the answer speaks against the plan, so that "covered" is told as the insurer's word alone.
    /// So it is always where no service is named.
    enum class Coverage { AsTold, Doubted };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Benefits &benefits, Coverage coverage = Coverage::AsTold, const QStringList &unanswered = {});

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
    bool isUnanswered(int row) const { return size_t(row) >= m_toldCount && !isClass(row); }
    QString text(int row, Column column) const;
    QString coveredText(int row) const;
    static QString classText(const Procedure &procedure, Column column);
    QVariant pill(int row, Column column) const;
    PillFace coveredPill(int row) const;
    bool isDoubted(int row) const;

    std::vector<Procedure> m_rows;
    Coverage m_coverage = Coverage::AsTold;
    /// The rows from here on were asked and not answered.
    size_t m_toldCount = 0;
    /// The rows from here on are classes.
    size_t m_codeCount = 0;
};

} // namespace coverdesk
