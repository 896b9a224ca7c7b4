// SPDX-License-Identifier: MIT
#include "ui/benefits/procedurestablemodel.h"

#include "app/domain/askedandtold.h"
#include "ui/benefits/cellwords.h"
#include "ui/widgets/celldelegate.h"
#include "ui/wording/wording.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString joined(const QStringList &texts)
{
    QStringList said;
    for (const auto &text : texts) {
        if (!text.trimmed().isEmpty())
            said.append(clipped(text));
    }
    return said.isEmpty() ? unknownOnScreen() : said.join(u" · "_s);
}

static Qt::AlignmentFlag alignmentOf(int column)
{
    const bool isNumber = column == ProceduresTableModel::Copay || column == ProceduresTableModel::Coinsurance;
    return isNumber ? Qt::AlignTrailing : Qt::AlignLeading;
}

void ProceduresTableModel::show(const Benefits &benefits, Coverage coverage, const QStringList &unanswered)
{
    beginResetModel();
    m_coverage = coverage;
    m_rows = benefits.procedures;
    m_toldCount = m_rows.size();
    for (const auto &code : unanswered) {
        m_rows.emplace_back();
        m_rows.back().code = code;
    }
    m_codeCount = m_rows.size();
    for (const auto &[name, procedure] : benefits.procedureClasses) {
        m_rows.push_back(procedure);
        if (m_rows.back().code.isEmpty())
            m_rows.back().code = name;
    }
    endResetModel();
}

std::optional<Procedure> ProceduresTableModel::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_rows.at(size_t(row));
}

int ProceduresTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProceduresTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProceduresTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &procedure = m_rows.at(size_t(index.row()));
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(index.column()) | Qt::AlignTop);
    if (role == PillRole)
        return pill(index.row(), Column(index.column()));
    const bool isOfClass = isClass(index.row()) && index.column() <= Service;
    if (role == MutedRole)
        return isOfClass && index.column() == Code;
    const auto column = Column(index.column());
    return cellIn(role, isOfClass ? classText(procedure, column) : text(index.row(), column));
}

QVariant ProceduresTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(section) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Code: return tr("Code");
    case Service: return tr("Service");
    case Covered: return tr("Covered");
    case PriorAuthorization: return tr("Prior auth.");
    case Deductible: return tr("Deductible");
    case Copay: return tr("Copay");
    case Coinsurance: return tr("Coins.");
    case Notes: return tr("Limits and notes");
    case ColumnCount: break;
    }
    return {};
}

static QString choice(const std::optional<bool> &said, const QString &yes, const QString &no)
{
    if (!said)
        return unknownOnScreen();
    return *said ? yes : no;
}

QString ProceduresTableModel::coveredText(int row) const
{
    const auto &covered = m_rows.at(size_t(row)).covered;
    if (isUnanswered(row))
        return tr("Not answered");
    if (isDoubted(row))
        return choice(covered, tr("Insurer said: covered"), tr("Insurer said: not covered"));
    return choice(covered, tr("Covered"), tr("Not covered"));
}

QString ProceduresTableModel::text(int row, Column column) const
{
    const auto &procedure = m_rows.at(size_t(row));
    switch (column) {
    case Code: return cellText(procedure.code);
    case Service: return cellText(procedure.name);
    case Covered: return coveredText(row);
    case PriorAuthorization: return choice(procedure.priorAuthorization, tr("Required"), tr("Not needed"));
    case Deductible: return choice(procedure.deductibleWaived, tr("waived"), tr("applies"));
    case Copay: return inWords(procedure.costShare.copay, unknownOnScreen());
    case Coinsurance: return inWords(procedure.costShare.coinsurance, unknownOnScreen());
    case Notes: return joined({procedure.frequencyLimits, procedure.priorAuthorizationNote, procedure.note});
    case ColumnCount: break;
    }
    Q_UNREACHABLE();
}

/// A class has no code: its name stands where a service's stands.
QString ProceduresTableModel::classText(const Procedure &procedure, Column column)
{
    if (column == Code)
        return tr("Class");
    return procedure.name.trimmed().isEmpty() ? cellText(procedure.code) : joined({procedure.code, procedure.name});
}

bool ProceduresTableModel::isDoubted(int row) const
{
    return m_coverage == Coverage::Doubted || !isNamed(m_rows.at(size_t(row)));
}

PillFace ProceduresTableModel::coveredPill(int row) const
{
    const auto words = coveredText(row);
    const auto &covered = m_rows.at(size_t(row)).covered;
    if (!covered || isDoubted(row))
        return {words, Icon::Help, Tone::Grey};
    return *covered ? PillFace{words, Icon::Check, Tone::Ok} : PillFace{words, Icon::Cross, Tone::Bad};
}

QVariant ProceduresTableModel::pill(int row, Column column) const
{
    const auto &procedure = m_rows.at(size_t(row));
    if (column == Covered && (procedure.covered || isUnanswered(row)))
        return QVariant::fromValue(coveredPill(row));
    if (column == PriorAuthorization && procedure.priorAuthorization && *procedure.priorAuthorization)
        return QVariant::fromValue(PillFace{text(row, column), Icon::Warning, Tone::Warn});
    return {};
}

} // namespace coverdesk
