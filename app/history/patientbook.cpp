// SPDX-License-Identifier: MIT
#include "app/history/patientbook.h"

#include "app/domain/fields.h"

#include <algorithm>

namespace coverdesk {

static bool isSame(const QString &left, const QString &right)
{
    return tidied(left).compare(tidied(right), Qt::CaseInsensitive) == 0;
}

static bool isSame(const Patient &patient, const Inquiry &inquiry)
{
    const auto &person = inquiry.patient;
    return patient.person.bornOn == person.bornOn && isSame(patient.insurance.memberId, inquiry.insurance.memberId)
        && isSame(patient.person.lastName, person.lastName) && isSame(patient.person.firstName, person.firstName);
}

Result<Done> PatientBook::refresh(qint64 dataVersion)
{
    if (m_dataVersion == dataVersion)
        return Done{};
    std::vector<Patient> patients;
    QSet<QUuid> ids;
    int damaged = 0;
    const auto read = m_table.forEach([&](const QUuid &id, const Result<Patient> &patient) {
        ids.insert(id);
        if (patient)
            patients.push_back(*patient);
        else
            ++damaged;
    });
    if (!read)
        return read;
    m_patients = std::move(patients);
    m_ids = std::move(ids);
    m_damaged = damaged;
    m_dataVersion = dataVersion;
    return Done{};
}

void PatientBook::remember(const Patient &patient)
{
    m_patients.push_back(patient);
    m_ids.insert(patient.id);
}

std::optional<QUuid> PatientBook::match(const Inquiry &inquiry) const
{
    if (!inquiry.patient.bornOn || tidied(inquiry.insurance.memberId).isEmpty())
        return std::nullopt;
    const auto found = std::find_if(m_patients.cbegin(), m_patients.cend(),
                                    [&inquiry](const Patient &patient) { return isSame(patient, inquiry); });
    if (found == m_patients.cend())
        return std::nullopt;
    return found->id;
}

} // namespace coverdesk
