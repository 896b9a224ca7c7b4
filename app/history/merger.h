// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/claims.h"
#include "app/history/patienttable.h"

namespace coverdesk {

/// Makes two records of one patient one, and parts them again. Each function within a transaction; what they mean is
/// told at `HistoryPatients`.
class Merger
{
public:
    Merger(const CheckTable &checks, const PatientTable &patients, const Claims &claims)
        : m_checks(checks)
        , m_patients(patients)
        , m_claims(claims)
    {}

    Result<Done> merge(const QUuid &from, const QUuid &into);
    Result<Done> undo(const QUuid &from);

private:
    Result<std::vector<QUuid>> move(const std::vector<QUuid> &checks, const QUuid &from, const QUuid &to);
    Result<std::vector<Patient>> chainOf(const Patient &merged) const;

    CheckTable m_checks;
    PatientTable m_patients;
    Claims m_claims;
};

} // namespace coverdesk
