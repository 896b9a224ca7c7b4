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

    /// Opens all patients again where another process has changed the file: \a dataVersion is SQLite's.
    Result<Done> refresh(qint64 dataVersion);

    /// A patient this process has just committed.
    void remember(const Patient &patient);

    /// The one patient whose name, birth date and member ID all match; an unknown one matches nobody.
    std::optional<QUuid> match(const Inquiry &inquiry) const;

    /// Whether there is such a patient, even one whose record does not open.
    bool has(const QUuid &id) const { return m_ids.contains(id); }

    const std::vector<Patient> &patients() const { return m_patients; }
    int damaged() const { return m_damaged; }

private:
    PatientTable m_table;
    std::optional<qint64> m_dataVersion;
    std::vector<Patient> m_patients;
    QSet<QUuid> m_ids;
    int m_damaged = 0;
};

} // namespace coverdesk
