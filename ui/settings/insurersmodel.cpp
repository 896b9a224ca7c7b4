// SPDX-License-Identifier: MIT
#include "ui/settings/insurersmodel.h"

#include "app/domain/payerwords.h"
#include "ui/wording/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

void InsurersModel::show(const std::vector<Insurer> &insurers,
                         std::function<std::optional<QString>(const QString &name)> listed)
{
    beginResetModel();
    m_insurers = insurers;
    m_listed = std::move(listed);
    endResetModel();
}

std::optional<Insurer> InsurersModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_insurers.at(size_t(row));
}

std::optional<int> InsurersModel::rowOf(const QString &name) const
{
    const auto found = std::find_if(m_insurers.cbegin(), m_insurers.cend(),
                                    [&name](const Insurer &insurer) { return isSamePayer(insurer.name, name); });
    return found == m_insurers.cend() ? std::nullopt : std::optional(int(found - m_insurers.cbegin()));
}

int InsurersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_insurers.size());
}

int InsurersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString textOr(const QString &text)
{
    return text.isEmpty() ? unknownOnScreen() : text;
}

static QString therapyOf(const Insurer &insurer)
{
    return isSamePayer(insurer.therapyBy, insurer.name) ? InsurersModel::tr("Itself") : textOr(insurer.therapyBy);
}

QString InsurersModel::phonePayerOf(const Insurer &insurer) const
{
    return textOr(insurer.phonePayer.isEmpty() ? m_listed(insurer.name).value_or(QString()) : insurer.phonePayer);
}

QVariant InsurersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &insurer = m_insurers.at(size_t(index.row()));
    switch (Column(index.column())) {
    case Name: return insurer.name;
    case Aliases: return textOr(insurer.aliases.join(u", "_s));
    case Phone: return textOr(insurer.phone);
    case PhonePayer: return phonePayerOf(insurer);
    case Therapy: return therapyOf(insurer);
    case ColumnCount: break;
    }
    return {};
}

QVariant InsurersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Insurer");
    case Aliases: return tr("Other names");
    case Phone: return tr("Phone");
    case PhonePayer: return tr("Health Harbor");
    case Therapy: return tr("Therapy by");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
