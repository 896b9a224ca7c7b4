// SPDX-License-Identifier: MIT
#include "ui/patients/patientsmodel.h"

#include "ui/benefits/moods.h"
#include "ui/patients/ages.h"
#include "ui/patients/coveragewords.h"
#include "ui/widgets/celldelegate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

// A list shows people to choose from, and each line of a row stays one line; the whole stands beside the list.
static constexpr int LongestName = 22;
static constexpr int LongestPayer = 13;

void PatientsModel::setToday(const QDate &today)
{
    m_today = today;
    if (rowCount() > 0)
        emit dataChanged(index(0, Name), index(rowCount() - 1, Latest));
}

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

static QString birthLine(const Person &person, const QDate &today)
{
    if (!person.bornOn)
        return unknownOnScreen();
    const auto age = ageInWords(*person.bornOn, today);
    return age.isEmpty() ? inWords(*person.bornOn) : QString(inWords(*person.bornOn) + u" · "_s + age);
}

QVariant PatientsModel::ofName(const HistoryPatients::Entry &entry, int role) const
{
    const auto &patient = entry.patient;
    if (role == Qt::DisplayRole)
        return shortened(lineOfText(nameOf(patient.person)), LongestName);
    if (role == StrongRole)
        return true;
    if (role != NoteRole)
        return {};
    const auto insurance = currentInsurance(patient, entry.day);
    const auto second = insurance == Insurance()
        ? tr("no insurance now")
        : QString(shortened(lineOfText(insurance.payer), LongestPayer) + u' ' + masked(insurance.memberId));
    return QString(birthLine(patient.person, m_today) + u'\n' + second);
}

static PillFace faceOf(const HistoryPatients::Entry &entry, const QDate &today)
{
    if (const auto coverage = currentCoverage(entry.patient, entry.day))
        return faceOf(*coverage, entry.word, today);
    return entry.patient.coverages.empty() ? notCheckedFace() : endedFace();
}

/// When the coverage to ask about first has ended.
static std::optional<QDate> endOf(const HistoryPatients::Entry &entry, const QDate &today)
{
    const auto coverage = currentCoverage(entry.patient, entry.day);
    return coverage ? endOf(*coverage, entry.word, today) : std::nullopt;
}

QVariant PatientsModel::ofLatest(const HistoryPatients::Entry &entry, int role) const
{
    const auto face = faceOf(entry, m_today);
    const auto &[line, open, isWhole, elsewhere] = entry.word;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return open ? tr("%1. %2").arg(face.words, openInWords(*open)) : face.words;
    const auto end = endOf(entry, m_today);
    if (role == PillRole)
        return QVariant::fromValue(end ? endedFace() : face);
    if (line && role == IconRole)
        return int(iconOf(line->service));
    if (end && role == NoteRole)
        return inWords(*end);
    if (line && role == NoteRole)
        return sinceInWords(line->answeredAt.value_or(line->askedAt).toLocalTime().date(), m_today);
    if (open && role == OpenRole)
        return standingOf(*open).text;
    if (open && role == OpenIconRole)
        return int(iconOf(standingOf(*open), open->standing));
    return {};
}

QVariant PatientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries.at(size_t(index.row()));
    switch (Column(index.column())) {
    case Name: return ofName(entry, role);
    case Latest: return ofLatest(entry, role);
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
