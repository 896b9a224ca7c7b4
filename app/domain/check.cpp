// SPDX-License-Identifier: MIT
#include "app/domain/check.h"

namespace coverdesk {

CheckLine lineOf(const Check &check)
{
    const auto verdict = check.benefits ? std::optional(check.benefits->verdict) : std::nullopt;
    const auto trouble = check.failure ? std::optional(check.failure->kind) : std::nullopt;
    return {check.id,
            check.patientId,
            check.service,
            check.standing,
            check.askedAt,
            check.nextLookAt,
            check.answeredAt,
            verdict,
            trouble,
            isNews(check),
            check.inquiry.visitOn,
            check.inquiry.patient,
            check.inquiry.insurance.payer,
            check.inquiry.insurance.memberId,
            check.benefits ? std::optional(check.benefits->plan) : std::nullopt,
            check.benefits ? lastCallAt(*check.benefits) : std::nullopt};
}

std::optional<QDateTime> lastCallAt(const Benefits &benefits)
{
    std::optional<QDateTime> last;
    for (const auto &call : benefits.calls) {
        if (call.endedAt && call.endedAt->isValid() && (!last || *last < *call.endedAt))
            last = call.endedAt;
    }
    return last;
}

bool isNews(const Check &check)
{
    return check.service == ServiceId::HealthHarbor && check.standing == Standing::Answered && !check.openedAt;
}

bool isSoughtAtService(const Check &check)
{
    const auto mayBeThere = check.standing == Standing::Unconfirmed || check.standing == Standing::NeedsPerson
        || check.standing == Standing::Closed;
    return mayBeThere && check.service == ServiceId::HealthHarbor && check.everInDoubt && check.ticket.isEmpty();
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
