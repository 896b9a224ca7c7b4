// SPDX-License-Identifier: MIT
#include "ui/compare/comparemodel.h"

#include "ui/benefits/cellwords.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

using Mark = CompareRow::Mark;

static bool isDifferent(const CompareRow &row)
{
    return row.mark == Mark::Differs;
}

QString signOf(Mark mark)
{
    switch (mark) {
    case Mark::None: return {};
    case Mark::Same: return u"="_s;
    case Mark::Differs: return u"≠"_s;
    case Mark::OneSide: return u"·"_s;
    }
    Q_UNREACHABLE();
}

void CompareModel::show(const std::vector<CompareRow> &rows, const Head &left, const Head &right)
{
    beginResetModel();
    m_all = rows;
    m_left = left;
    m_right = right;
    sift();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, Left, Right);
}

void CompareModel::clear()
{
    show({}, {}, {});
}

void CompareModel::setOnlyDifferences(bool onlyDifferences)
{
    beginResetModel();
    m_onlyDifferences = onlyDifferences;
    sift();
    endResetModel();
}

int CompareModel::differences() const
{
    return int(std::count_if(m_all.cbegin(), m_all.cend(), isDifferent));
}

void CompareModel::sift()
{
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [this](const CompareRow &row) { return !m_onlyDifferences || isDifferent(row); });
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareModel::cell(const CompareRow &row, const CompareCell &cell, int role) const
{
    if (role == StrongLengthRole)
        return isDifferent(row) ? int(cell.value.size()) : 0;
    if (role == MutedRole)
        return cell.isUnknown();
    return cellIn(role, cell.words());
}

QVariant CompareModel::note(const CompareRow &row, int role) const
{
    if (role == MarkRole)
        return int(row.mark);
    if (role == MutedRole)
        return !isDifferent(row);
    if (role != Qt::DisplayRole)
        return {};
    return row.note;
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_shown.at(size_t(index.row()));
    switch (Column(index.column())) {
    case Field: return role == Qt::DisplayRole ? QVariant(row.field) : QVariant();
    case Left: return cell(row, row.left, role);
    case Right: return cell(row, row.right, role);
    case Note: return note(row, role);
    case ColumnCount: break;
    }
    return {};
}

static QVariant headOf(const CompareModel::Head &head, int role)
{
    if (role == Qt::DecorationRole && !head.words.isEmpty())
        return icon(head.service == ServiceId::HealthHarbor ? Icon::Phone : Icon::Bolt, colours().muted);
    return role == Qt::DisplayRole ? QVariant(head.words) : QVariant();
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    switch (Column(section)) {
    case Field: return role == Qt::DisplayRole ? QVariant(tr("Field")) : QVariant();
    case Left: return headOf(m_left, role);
    case Right: return headOf(m_right, role);
    case Note: return role == Qt::DisplayRole ? QVariant(tr("What differs")) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
