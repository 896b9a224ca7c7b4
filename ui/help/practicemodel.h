// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/inquiry.h"
#include "app/practice/practicepatients.h"

#include <QAbstractTableModel>

namespace coverdesk {

/// The people that practice knows, as they are to be typed, and what each of them shows.
class PracticeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Patient, Insurance, Shows, ColumnCount };

    explicit PracticeModel(QObject *parent = nullptr);

    /// What the form is to be filled with for the patient of that row; none where there is no such row.
    std::optional<Inquiry> inquiry(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString words(const practice::PracticePatient &patient, Column column);
    static QString note(const practice::PracticePatient &patient, Column column);

    QList<practice::PracticePatient> m_patients;
};

} // namespace coverdesk
