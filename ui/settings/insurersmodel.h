// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/insurer.h"

#include <QAbstractTableModel>

#include <functional>

namespace coverdesk {

/// The insurers as the clinic knows them.
class InsurersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Aliases, Phone, PhonePayer, Therapy, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a listed is Health Harbor's word for an insurer of that name, by its own list.
    void show(const std::vector<Insurer> &insurers, std::function<std::optional<QString>(const QString &name)> listed);
    /// The insurer in that row; none where there is no such row.
    std::optional<Insurer> at(int row) const;
    /// The row of the one of that name; none where there is no such.
    std::optional<int> rowOf(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString phonePayerOf(const Insurer &insurer) const;

    std::vector<Insurer> m_insurers;
    std::function<std::optional<QString>(const QString &)> m_listed;
};

} // namespace coverdesk
