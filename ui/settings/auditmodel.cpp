// SPDX-License-Identifier: MIT
#include "ui/settings/auditmodel.h"

#include "ui/settings/patientnames.h"
#include "ui/widgets/celldelegate.h"
#include "ui/wording/auditwords.h"
#include "ui/wording/wording.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr qsizetype ShortId = 8;

AuditModel::AuditModel(const PatientNames &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_names(names)
{}

void AuditModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void AuditModel::append(const std::vector<AuditEntry> &entries)
{
    if (entries.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.cbegin(), entries.cend());
    endInsertRows();
}

void AuditModel::tellNames()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, About), index(rowCount() - 1, About));
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditModel::patientOf(const AuditEntry &entry) const
{
    if (!entry.patient)
        return unknownOnScreen();
    const auto name = m_names.name(*entry.patient);
    if (!name)
        return u"…"_s;
    return name->isEmpty() ? tr("no longer kept") : *name;
}

static QString orUnknown(const QString &text)
{
    return text.isEmpty() ? unknownOnScreen() : asPlainText(text);
}

/// Without the day of the week: a log has many lines, and the room is for what was done.
static QString momentInWords(const QDateTime &moment)
{
    const auto local = moment.toLocalTime();
    return inWords(local.date()) + local.toString(u" h:mm AP"_s);
}

static QString detailsOf(const AuditEntry &entry)
{
    QStringList parts;
    if (const auto detail = detailInWords(entry); !detail.isEmpty())
        parts.append(detail);
    if (entry.check)
        parts.append(AuditModel::tr("check %1").arg(entry.check->toString(QUuid::WithoutBraces).left(ShortId)));
    return parts.join(u" · "_s);
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = at(index.row());
    if (role == MutedRole)
        return index.column() == Details || (index.column() == About && patientOf(entry) == unknownOnScreen());
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case When: return momentInWords(entry.at);
    case Who: return orUnknown(entry.actor.user);
    case Initials: return orUnknown(entry.actor.initials);
    case Act: return inWords(entry.act);
    case About: return patientOf(entry);
    case Details: return detailsOf(entry);
    case ColumnCount: break;
    }
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When: return tr("When");
    case Who: return tr("User");
    case Initials: return tr("Initials");
    case Act: return tr("What");
    case About: return tr("Patient");
    case Details: return tr("Details");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
