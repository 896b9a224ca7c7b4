// SPDX-License-Identifier: MIT
#include "ui/benefits/claimlinesmodel.h"

#include "ui/benefits/cellwords.h"
#include "ui/widgets/celldelegate.h"
#include "ui/wording/wording.h"

namespace coverdesk {

static Qt::AlignmentFlag alignmentOf(int column)
{
    const bool isAmount = column == ClaimLinesModel::Paid || column == ClaimLinesModel::PatientsPart
        || column == ClaimLinesModel::ToDeductible;
    return isAmount ? Qt::AlignTrailing : Qt::AlignLeading;
}

void ClaimLinesModel::show(const std::vector<ClaimLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int ClaimLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ClaimLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = m_lines.at(size_t(index.row()));
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(index.column()) | Qt::AlignTop);
    if (role == NoteRole && index.column() == Denial && !line.correction.trimmed().isEmpty())
        return tr("To correct it: %1").arg(clipped(line.correction));
    return cellIn(role, text(line, Column(index.column())));
}

QVariant ClaimLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Code: return tr("Code");
    case Paid: return tr("Paid");
    case PatientsPart: return tr("Patient's part");
    case ToDeductible: return tr("To deductible");
    case Adjustment: return tr("Adjustment");
    case Denial: return tr("Denial, and how to correct it");
    case ColumnCount: break;
    }
    return {};
}

QString ClaimLinesModel::text(const ClaimLine &line, Column column)
{
    switch (column) {
    case Code: return cellText(line.code);
    case Paid: return clipped(inWords(line.paid, unknownOnScreen()));
    case PatientsPart: return clipped(inWords(line.patientResponsibility, unknownOnScreen()));
    case ToDeductible: return clipped(inWords(line.appliedToDeductible, unknownOnScreen()));
    case Adjustment: return cellText(line.adjustment);
    case Denial: return cellText(line.denialReason);
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
