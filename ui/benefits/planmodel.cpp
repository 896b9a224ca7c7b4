// SPDX-License-Identifier: MIT
#include "ui/benefits/planmodel.h"

#include "ui/benefits/cellwords.h"
#include "ui/wording/wording.h"

namespace coverdesk {

void PlanModel::show(const Plan &plan)
{
    const auto unknown = unknownOnScreen();
    beginResetModel();
    m_rows = {
        {tr("Plan active"), inWords(plan.active, unknown)},
        {tr("Plan"), cellText(plan.name)},
        {tr("Plan type"), cellText(plan.type)},
        {tr("Insurer, as the answer names it"), cellText(plan.payer)},
        {tr("Began"), inWords(plan.effectiveOn, unknown)},
        {tr("Ends"), inWords(plan.terminatesOn, unknown)},
        {tr("Amounts reset on January 1"), inWords(plan.followsCalendarYear, unknown)},
        {tr("Provider in network"), inWords(plan.providerInNetwork, unknown)},
        {tr("Primary insurance"), inWords(plan.primary, unknown)},
    };
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(size_t(index.row()));
    return cellIn(role, index.column() == Name ? row.name : row.value);
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("About the plan");
    case Value: return tr("As the insurer said");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
