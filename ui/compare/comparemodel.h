// SPDX-License-Identifier: MIT
#pragma once

#include "ui/compare/comparerows.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// What the delegate of a comparison asks of a cell beside its words.
enum CompareRole {
    /// int: how many characters from the start are strong.
    StrongLengthRole = Qt::UserRole + 128,
    /// int: the CompareRow::Mark before the words, in the last column.
    MarkRole,
};

/// "=", "≠", "·" or nothing.
QString signOf(CompareRow::Mark mark);

/// The comparison of two answers line by line; all of them, or only those that differ.
class CompareModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Left, Right, Note, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    struct Head
    {
        QString words;
        ServiceId service = ServiceId::Eligibility;
    };
    void show(const std::vector<CompareRow> &rows, const Head &left, const Head &right);
    void clear();
    void setOnlyDifferences(bool onlyDifferences);
    int differences() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void sift();
    QVariant cell(const CompareRow &row, const CompareCell &cell, int role) const;
    QVariant note(const CompareRow &row, int role) const;

    std::vector<CompareRow> m_all;
    std::vector<CompareRow> m_shown;
    Head m_left;
    Head m_right;
    bool m_onlyDifferences = false;
};

} // namespace coverdesk
