// SPDX-License-Identifier: MIT
#include "ui/patients/patientsmodel.h"

#include "ui/patients/ages.h"
#include "ui/patients/coveragewords.h"
#include "ui/widgets/celldelegate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

// A list shows people to choose from, and each line of a row stays one line; the whole stands beside the list.
static constexpr int LongestName = 22;
static constexpr int LongestPayer = 13;

void PatientsModel::show(const std::vector<HistoryPatients::Entry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

std::optional<int> PatientsModel::rowOf(const QUuid &patient) const
{
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(),
                     [&patient](const HistoryPatients::Entry &entry) { return entry.patient.id == patient; });
    return found == m_entries.cend() ? std::nullopt : std::optional(int(found - m_entries.cbegin()));
}

int PatientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int PatientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString birthLine(const Person &person)
{
    if (!person.bornOn)
        return unknownOnScreen();
    const auto age = ageInWords(*person.bornOn, QDate::currentDate());
    return age.isEmpty() ? inWords(*person.bornOn) : QString(inWords(*person.bornOn) + u" · "_s + age);
}

static QVariant ofName(const Patient &patient, int role)
{
    if (role == Qt::DisplayRole)
        return shortened(lineOfText(nameOf(patient.person)), LongestName);
    if (role == StrongRole)
        return true;
    if (role != NoteRole)
        return {};
    const auto insurance = currentInsurance(patient);
    const auto second = insurance == Insurance()
        ? PatientsModel::tr("no insurance now")
        : QString(shortened(lineOfText(insurance.payer), LongestPayer) + u' ' + masked(insurance.memberId));
    return QString(birthLine(patient.person) + u'\n' + second);
}

static QVariant ofLatest(const std::optional<CheckLine> &line, int role)
{
    const auto today = QDate::currentDate();
    if (!line) {
        if (role == Qt::DisplayRole)
            return notCheckedFace().words;
        return role == PillRole ? QVariant::fromValue(notCheckedFace()) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return standingOf(*line).text;
    if (role == PillRole)
        return QVariant::fromValue(shortFaceOf(*line, today));
    if (role == IconRole)
        return int(iconOf(line->service));
    if (role == NoteRole)
        return sinceInWords(line->answeredAt.value_or(line->askedAt).toLocalTime().date(), today);
    return {};
}

QVariant PatientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries.at(size_t(index.row()));
    switch (Column(index.column())) {
    case Name: return ofName(entry.patient, role);
    case Latest: return ofLatest(entry.latest, role);
    case ColumnCount: break;
    }
    return {};
}

QVariant PatientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name: return tr("Patient");
    case Latest: return tr("Standing");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
