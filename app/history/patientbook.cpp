// SPDX-License-Identifier: MIT
#include "app/history/patientbook.h"

#include "app/domain/familyplan.h"
#include "app/domain/patientmatch.h"

#include <algorithm>

namespace coverdesk {

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

const Patient *PatientBook::find(const QUuid &id) const
{
    const auto found = std::find_if(m_patients.cbegin(), m_patients.cend(),
                                    [&id](const Patient &patient) { return patient.id == id; });
    return found == m_patients.cend() ? nullptr : &*found;
}

void PatientBook::remember(const Patient &patient)
{
    const auto found = std::find_if(m_patients.begin(), m_patients.end(),
                                    [&patient](const Patient &known) { return known.id == patient.id; });
    if (found != m_patients.end())
        *found = patient;
    else
        m_patients.push_back(patient);
    m_ids.insert(patient.id);
}

std::optional<QUuid> PatientBook::match(const Inquiry &inquiry) const
{
    const auto isWanted = [&inquiry](const Patient &patient) { return isAbout(inquiry, patient); };
    const auto isTheirOwn = [&](const Patient &patient) { return !patient.mergedInto && isWanted(patient); };
    if (const auto own = std::find_if(m_patients.cbegin(), m_patients.cend(), isTheirOwn); own != m_patients.cend())
        return own->id;
    const auto merged = std::find_if(m_patients.cbegin(), m_patients.cend(), isWanted);
    return merged == m_patients.cend() ? std::nullopt : std::optional(standsFor(merged->id));
}

QUuid PatientBook::standsFor(QUuid id) const
{
    // As often as there are patients, lest a file that was tampered with leads round in a ring.
    for (size_t steps = 0; steps < m_patients.size(); ++steps) {
        const auto *patient = find(id);
        if (!patient || !patient->mergedInto)
            break;
        id = *patient->mergedInto;
    }
    return id;
}

std::vector<Patient> PatientBook::patients() const
{
    std::vector<Patient> patients;
    patients.reserve(m_patients.size());
    std::copy_if(m_patients.cbegin(), m_patients.cend(), std::back_inserter(patients),
                 [](const Patient &patient) { return !patient.mergedInto; });
    return patients;
}

std::vector<Patient> PatientBook::ofSamePlan(const Patient &patient) const
{
    std::vector<Patient> family;
    std::copy_if(m_patients.cbegin(), m_patients.cend(), std::back_inserter(family),
                 [&patient](const Patient &other) { return areOnOnePlan(patient, other); });
    return family;
}

} // namespace coverdesk
