// SPDX-License-Identifier: MIT
#include "ui/help/practicemodel.h"

#include "ui/help/practicestories.h"
#include "ui/widgets/celldelegate.h"
#include "ui/wording/wording.h"

namespace coverdesk {

PracticeModel::PracticeModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_patients(practice::practicePatients())
{}

std::optional<Inquiry> PracticeModel::inquiry(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    const auto &patient = m_patients.at(row);
    Inquiry inquiry;
    inquiry.patient = {patient.firstName, patient.lastName, patient.bornOn};
    inquiry.insurance.payer = patient.payer;
    inquiry.insurance.memberId = patient.memberId;
    return inquiry;
}

int PracticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_patients.size());
}

int PracticeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PracticeModel::words(const practice::PracticePatient &patient, Column column)
{
    switch (column) {
    case Patient: return patient.firstName + u' ' + patient.lastName;
    case Insurance: return patient.payer;
    case Shows: {
        const auto story = practiceStory(patient.shows);
        return story ? story->atOnce : QString();
    }
    case ColumnCount: break;
    }
    return {};
}

QString PracticeModel::note(const practice::PracticePatient &patient, Column column)
{
    switch (column) {
    case Patient: return tr("Born %1").arg(inWords(patient.bornOn));
    case Insurance: return tr("Member ID %1").arg(patient.memberId);
    case Shows: {
        const auto story = practiceStory(patient.shows);
        return story ? tr("By phone: %1").arg(story->byPhone) : QString();
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant PracticeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &patient = m_patients.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return words(patient, column);
    if (role == NoteRole)
        return note(patient, column);
    return role == StrongRole ? QVariant(column == Patient) : QVariant();
}

QVariant PracticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Patient: return tr("Patient");
    case Insurance: return inWords(Field::Payer);
    case Shows: return tr("What it shows");
    case ColumnCount: break;
    }
    return {};
}

} // namespace coverdesk
