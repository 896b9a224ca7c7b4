// SPDX-License-Identifier: MIT
#include "ui/patients/checksmodel.h"

#include "ui/benefits/moods.h"
#include "ui/widgets/celldelegate.h"
#include "ui/wording/wording.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr qsizetype LongestShown = 60;

void ChecksModel::show(const std::vector<CheckLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static Icon iconOf(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return Icon::Bolt;
    case ServiceId::HealthHarbor: return Icon::Phone;
    }
    Q_UNREACHABLE();
}

static QVariant ofWhen(const CheckLine &line, int role)
{
    if (role == Qt::DisplayRole)
        return inWords(line.askedAt);
    if (role == IconRole)
        return int(iconOf(line.service));
    if (role == NoteRole)
        return inWords(line.service);
    return {};
}

static QVariant ofAnswer(const CheckLine &line, int role)
{
    if (role == Qt::DisplayRole)
        return standingOf(line).text;
    if (role == PillRole)
        return QVariant::fromValue(faceOf(line));
    return {};
}

static QVariant ofPayer(const CheckLine &line, int role)
{
    const auto payer = asPlainText(line.payer).simplified();
    if (role == Qt::DisplayRole)
        return payer.isEmpty() ? unknownOnScreen() : payer.left(LongestShown);
    if (role == NoteRole)
        return masked(line.memberId);
    return {};
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines.at(size_t(index.row()));
    switch (Column(index.column())) {
    case When: return ofWhen(line, role);
    case Answer: return ofAnswer(line, role);
    case Payer: return ofPayer(line, role);
    case ColumnCount: break;
    }
    return {};
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When: return tr("When");
    case Answer: return tr("Answer");
    case Payer: return tr("Insurer");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
