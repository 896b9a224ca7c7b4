// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/patienttable.h"

#include <QSet>
#include <QUuid>

#include <vector>

namespace coverdesk {

/// The patients as this process last opened them, to be searched in memory.
class PatientBook
{
public:
    explicit PatientBook(const PatientTable &table)
        : m_table(table)
    {}

    /// Has the next refresh open them all again.
    void forget() { m_dataVersion.reset(); }

    /// Opens all patients again where another process has changed the file: \a dataVersion is SQLite's.
    Result<Done> refresh(qint64 dataVersion);

    /// A patient this process has just committed, new or changed.
    void remember(const Patient &patient);

    /// The one patient whom the inquiry is about without a doubt (`isAbout`); where that one was merged into another,
    /// the other.
    std::optional<QUuid> match(const Inquiry &inquiry) const;

    /// The patient who stands for that one: another, where they were merged.
    QUuid standsFor(QUuid id) const;

    /// Whether there is such a patient, even one whose record does not open.
    bool has(const QUuid &id) const { return m_ids.contains(id); }

    /// All but those merged into another.
    std::vector<Patient> patients() const;
    const std::vector<Patient> &all() const { return m_patients; }

    /// Those on one plan with that one, as a family is (`areOnOnePlan`).
    std::vector<Patient> ofSamePlan(const Patient &patient) const;
    int damaged() const { return m_damaged; }

private:
    const Patient *find(const QUuid &id) const;

    PatientTable m_table;
    std::optional<qint64> m_dataVersion;
    std::vector<Patient> m_patients;
    QSet<QUuid> m_ids;
    int m_damaged = 0;
};

} // namespace coverdesk
