// SPDX-License-Identifier: MIT
#include "ui/benefits/maximumstablemodel.h"

#include "ui/benefits/cellwords.h"
#include "ui/wording/wording.h"

namespace coverdesk {

void MaximumsTableModel::show(const Maximums &maximums)
{
    beginResetModel();
    m_rows = {
        {tr("Individual deductible"), maximums.individualDeductible},
        {tr("Individual out-of-pocket"), maximums.individualOutOfPocket},
        {tr("Family deductible"), maximums.familyDeductible},
        {tr("Family out-of-pocket"), maximums.familyOutOfPocket},
    };
    endResetModel();
}

int MaximumsTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MaximumsTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MaximumsTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignTop);
    return cellIn(role, text(m_rows.at(size_t(index.row())), Column(index.column())));
}

QVariant MaximumsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Maximum");
    case Limit: return tr("Limit");
    case Used: return tr("Used");
    case Left: return tr("Left");
    case ColumnCount: break;
    }
    return {};
}

QString MaximumsTableModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Name: return row.name;
    case Limit: return inWords(row.amount.limit, unknownOnScreen());
    case Used: return inWords(row.amount.used, unknownOnScreen());
    case Left: return inWords(row.amount.remaining(), unknownOnScreen());
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
