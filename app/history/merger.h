// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/claims.h"
#include "app/history/parting.h"
#include "app/history/patienttable.h"

namespace coverdesk {

/// Makes two records of one patient one, and parts them again. Each function within a transaction; what they mean is
/// told at `HistoryPatients`.
class Merger
{
public:
    Merger(const CheckTable &checks, const PatientTable &patients, const Claims &claims, const QDateTime &now)
        : m_checks(checks)
        , m_patients(patients)
        , m_claims(claims)
        , m_now(now)
    {}

    Result<Done> merge(const QUuid &from, const QUuid &into, const std::vector<Coverage> &taken);
    /// \a others: everyone merged into who stands for \a from.
    Result<Parting> undo(const QUuid &from, const std::vector<QUuid> &others);

private:
    struct Since
    {
        /// What can only be about the one who is parted.
        std::vector<QUuid> theirs;
        std::size_t doubtful = 0;
    };

    Result<std::vector<QUuid>> move(const std::vector<QUuid> &checks, const QUuid &from, const QUuid &to);
    Result<std::vector<Patient>> chainOf(const Patient &merged) const;
    Result<std::vector<Patient>> broughtBy(const Patient &merged, const std::vector<QUuid> &others) const;
    Result<Since> askedSince(const QDateTime &merged, const std::vector<Patient> &back,
                             const std::vector<Patient> &chain) const;
    Result<Done> keepParted(const Patient &merged, const std::vector<Patient> &chain, const std::vector<QUuid> &back);

    CheckTable m_checks;
    PatientTable m_patients;
    Claims m_claims;
    QDateTime m_now;
};

} // namespace coverdesk
