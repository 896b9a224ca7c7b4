// SPDX-License-Identifier: MIT
#include "ui/settings/backupsmodel.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/pill.h"
#include "ui/wording/wording.h"

#include <QLocale>

namespace coverdesk {

void BackupsModel::show(const std::vector<Backup> &backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &backup = m_backups.at(size_t(index.row()));
    if (role == PillRole && index.column() == Records)
        return QVariant::fromValue(backup.isWhole ? PillFace{tr("Every record opened"), Icon::Check, Tone::Ok}
                                                  : PillFace{tr("Some records damaged"), Icon::Warning, Tone::Warn});
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Day: return inWords(backup.day);
    case Records: return backup.isWhole ? tr("Every record opened") : tr("Some records damaged");
    case Size: return QLocale::c().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat);
    case ColumnCount: break;
    }
    return {};
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Day: return tr("Made on");
    case Records: return tr("When it was made");
    case Size: return tr("Size");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
