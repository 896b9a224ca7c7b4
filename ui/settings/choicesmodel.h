// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/payerchoice.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// Which insurer was meant, as it was chosen and remembered, by what is typed.
class ChoicesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Typed, IdLetters, Payer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<PayerChoice> &choices);
    /// The choice in that row; none where there is no such row.
    std::optional<PayerChoice> at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<PayerChoice> m_choices;
};

} // namespace coverdesk
