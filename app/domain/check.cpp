// SPDX-License-Identifier: MIT
#include "app/domain/check.h"

namespace coverdesk {

CheckLine lineOf(const Check &check)
{
    const auto verdict = check.benefits ? std::optional(check.benefits->verdict) : std::nullopt;
    return {check.id,
            check.patientId,
            check.service,
            check.standing,
            check.askedAt,
            check.nextLookAt,
            verdict,
            check.inquiry.patient,
            check.inquiry.insurance.payer,
            check.inquiry.insurance.memberId};
}

std::vector<Standing> openStandings()
{
    return {Standing::Queued,   Standing::Sending, Standing::InDoubt,    Standing::Unconfirmed,
            Standing::Tracking, Standing::Paused,  Standing::NeedsPerson};
}

bool isSettled(Standing standing)
{
    switch (standing) {
    case Standing::Answered:
    case Standing::Refused:
    case Standing::Closed: return true;
    case Standing::Queued:
    case Standing::Sending:
    case Standing::InDoubt:
    case Standing::Unconfirmed:
    case Standing::Tracking:
    case Standing::Paused:
    case Standing::NeedsPerson: return false;
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
