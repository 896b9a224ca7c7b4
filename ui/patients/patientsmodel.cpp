// SPDX-License-Identifier: MIT
#include "ui/patients/patientsmodel.h"

#include "ui/benefits/moods.h"
#include "ui/patients/searchwords.h"
#include "ui/widgets/celldelegate.h"
#include "ui/wording/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

// A list shows people to choose from, not a name of 64 KB.
static constexpr qsizetype LongestShown = 60;
// Each line of a row stays one line at the list's usual width; the whole stands beside the list.
static constexpr int LongestName = 22;
static constexpr int LongestPayer = 13;

static QDateTime lastAsked(const std::optional<CheckLine> &line)
{
    return line ? line->askedAt : QDateTime();
}

void PatientsModel::show(const Directory &directory)
{
    QHash<QUuid, CheckLine> latest;
    for (const auto &line : directory.lines) {
        // Newest first: the first of a patient is the latest.
        if (!latest.contains(line.patientId))
            latest.insert(line.patientId, line);
    }
    m_entries.clear();
    for (const auto &patient : directory.patients) {
        const auto found = latest.constFind(patient.id);
        const auto line = found == latest.cend() ? std::nullopt : std::optional(*found);
        m_entries.push_back({patient, line, searchWordsOf(patient)});
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &left, const Entry &right) {
        return lastAsked(left.latest) > lastAsked(right.latest);
    });
    sift();
}

void PatientsModel::put(const Check &check)
{
    const auto isTheirs = [&check](const Entry &entry) { return entry.patient.id == check.patientId; };
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), isTheirs);
    if (found == m_entries.end()) {
        const auto patient = patientWith(check.patientId, check.inquiry.patient, check.inquiry.insurance);
        m_entries.insert(m_entries.begin(), {patient, lineOf(check), searchWordsOf(patient)});
        return sift();
    }
    if (lastAsked(found->latest) > check.askedAt)
        return;
    const auto isLater = lastAsked(found->latest) < check.askedAt;
    found->latest = lineOf(check);
    if (isLater) {
        std::rotate(m_entries.begin(), found, found + 1);
        return sift();
    }
    if (const auto row = rowOf(check.patientId))
        emit dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
}

void PatientsModel::search(const QString &typed)
{
    const auto wanted = searchWordsIn(typed);
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    sift();
}

void PatientsModel::sift()
{
    beginResetModel();
    m_shown.clear();
    for (size_t place = 0; place < m_entries.size(); ++place) {
        if (isFoundBy(m_entries.at(place).words, m_wanted))
            m_shown.push_back(place);
    }
    endResetModel();
}

const Patient &PatientsModel::patientAt(int row) const
{
    return m_entries.at(m_shown.at(size_t(row))).patient;
}

std::optional<int> PatientsModel::rowOf(const QUuid &patient) const
{
    for (size_t row = 0; row < m_shown.size(); ++row) {
        if (m_entries.at(m_shown.at(row)).patient.id == patient)
            return int(row);
    }
    return std::nullopt;
}

int PatientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PatientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString clipped(const QString &text)
{
    const auto plain = asPlainText(text).simplified();
    return plain.size() > LongestShown ? QString(plain.left(LongestShown - 1) + u'…') : plain;
}

static QString birthLine(const Person &person)
{
    if (!person.bornOn)
        return unknownOnScreen();
    const auto age = ageInWords(*person.bornOn, QDate::currentDate());
    return age.isEmpty() ? inWords(*person.bornOn) : QString(inWords(*person.bornOn) + u" · "_s + age);
}

QVariant PatientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries.at(m_shown.at(size_t(index.row())));
    switch (Column(index.column())) {
    case Name: return ofName(entry, role);
    case Latest: return ofLatest(entry, role);
    case ColumnCount: break;
    }
    return {};
}

QVariant PatientsModel::ofName(const Entry &entry, int role) const
{
    const auto &person = entry.patient.person;
    if (role == Qt::DisplayRole)
        return shortened(clipped(nameOf(person)), LongestName);
    if (role == StrongRole)
        return true;
    if (role != NoteRole)
        return {};
    const auto insurance = currentInsurance(entry.patient);
    return QString(birthLine(person) + u'\n' + shortened(clipped(insurance.payer), LongestPayer) + u' '
                   + masked(insurance.memberId));
}

QVariant PatientsModel::ofLatest(const Entry &entry, int role) const
{
    if (!entry.latest)
        return role == Qt::DisplayRole ? QVariant(tr("Not checked yet")) : QVariant();
    if (role == Qt::DisplayRole)
        return standingOf(*entry.latest).text;
    if (role == PillRole)
        return QVariant::fromValue(faceOf(*entry.latest));
    if (role == NoteRole)
        return inWords(entry.latest->askedAt.toLocalTime().date());
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
