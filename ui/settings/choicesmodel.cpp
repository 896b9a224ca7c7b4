// SPDX-License-Identifier: MIT
#include "ui/settings/choicesmodel.h"

namespace coverdesk {

void ChoicesModel::show(const std::vector<PayerChoice> &choices)
{
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

std::optional<PayerChoice> ChoicesModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_choices.at(size_t(row));
}

int ChoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

int ChoicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChoicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &choice = m_choices.at(size_t(index.row()));
    switch (Column(index.column())) {
    case Typed: return choice.typed;
    case IdLetters:
        return choice.idLetters.isEmpty() ? tr("Without letters in front") : tr("%1…").arg(choice.idLetters);
    case Payer: return choice.payer;
    case ColumnCount: break;
    }
    return {};
}

QVariant ChoicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Typed: return tr("When typed");
    case IdLetters: return tr("Member IDs");
    case Payer: return tr("Asked as");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
