// SPDX-License-Identifier: MIT
#include "app/history/intake.h"

#include "app/history/samequestion.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

Result<Check> Intake::add(const Check &check, const std::optional<Lease> &lease, const History::Sameness &isSame)
{
    if (const auto isNew = refuseSame(check, isSame); !isNew)
        return isNew.failure();
    const auto patient = patientOf(check);
    if (!patient)
        return patient.failure();
    auto whole = check;
    whole.patientId = *patient;
    if (const auto inserted = m_checks.insert({whole, lease}); !inserted)
        return inserted.failure();
    return whole;
}

Result<Done> Intake::refuseSame(const Check &check, const History::Sameness &isSame) const
{
    if (!isSame)
        return Done{};
    const auto same = findSame(m_checks, m_book, check, isSame);
    if (!same)
        return same.failure();
    return *same ? Failure{Failure::Kind::Refused, u"same"_s} : Result<Done>(Done{});
}

/// The patient the check is for: the one it names, the one who matches, or a new one.
Result<QUuid> Intake::patientOf(const Check &check)
{
    if (!check.patientId.isNull()) {
        const auto isThere = m_patients.has(check.patientId);
        if (!isThere)
            return isThere.failure();
        return *isThere ? Result<QUuid>(m_book.standsFor(check.patientId))
                        : Failure{Failure::Kind::NotFound, u"patient"_s};
    }
    const auto match = m_book.match(check.inquiry);
    if (!match)
        return match.failure();
    if (*match)
        return **match;
    const auto made = patientWith(QUuid::createUuid(), check.inquiry.patient, check.inquiry.insurance);
    const auto inserted = m_patients.insert(made);
    return inserted ? Result<QUuid>(made.id) : inserted.failure();
}

} // namespace coverdesk
