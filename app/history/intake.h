// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/checktable.h"
#include "app/history/history.h"
#include "app/history/patientbook.h"
#include "app/history/patienttable.h"

namespace coverdesk {

/// Takes new checks in, and their patients. Each function within a transaction, over patients just read; what they mean
/// is told at `History`.
class Intake
{
public:
    Intake(const CheckTable &checks, const PatientTable &patients, const PatientBook &book)
        : m_checks(checks)
        , m_patients(patients)
        , m_book(book)
    {}

    Result<Check> add(const Check &check, const std::optional<Lease> &lease, const History::Sameness &isSame);

private:
    Result<Done> refuseSame(const Check &check, const History::Sameness &isSame) const;
    Result<QUuid> patientOf(const Check &check);

    CheckTable m_checks;
    PatientTable m_patients;
    const PatientBook &m_book;
};

} // namespace coverdesk
