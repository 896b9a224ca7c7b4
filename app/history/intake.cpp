// SPDX-License-Identifier: MIT
#include "app/history/intake.h"

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

/// In days: how long after its question an answer may come. An instant one comes within the window of its key; a call
/// may be waited for as long as people like.
static int longestWaitFor(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return 2;
    case ServiceId::HealthHarbor: return 62;
    }
    Q_UNREACHABLE();
}

Result<Done> Intake::refuseSame(const Check &check, const History::Sameness &isSame) const
{
    if (!isSame)
        return Done{};
    const auto anHourAgo = check.askedAt.addSecs(-3600);
    const auto open = m_checks.idsOpenOrAskedSince(anHourAgo);
    if (!open)
        return open.failure();
    const auto answered = m_checks.idsAnsweredSince(anHourAgo, check.askedAt.addDays(-longestWaitFor(check.service)));
    if (!answered)
        return answered.failure();
    auto candidates = *open;
    candidates.insert(candidates.end(), answered->cbegin(), answered->cend());
    for (const auto &id : candidates) {
        // One that cannot be opened is nobody's question any more.
        const auto kept = m_checks.find(id);
        if (kept && isSame(kept->check))
            return Failure{Failure::Kind::Refused, u"same"_s};
    }
    return Done{};
}

/// The patient the check is for: the one it names, the one who matches, or a new one.
Result<QUuid> Intake::patientOf(const Check &check)
{
    if (!check.patientId.isNull() && !m_book.has(check.patientId))
        return Failure{Failure::Kind::NotFound, u"patient"_s};
    if (!check.patientId.isNull())
        return m_book.standsFor(check.patientId);
    if (const auto match = m_book.match(check.inquiry))
        return *match;
    m_made = patientWith(QUuid::createUuid(), check.inquiry.patient, check.inquiry.insurance);
    if (const auto inserted = m_patients.insert(*m_made); !inserted)
        return inserted.failure();
    return m_made->id;
}

} // namespace coverdesk
