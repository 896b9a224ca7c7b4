// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"
#include "app/domain/failurecodes.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

namespace coverdesk {

static QString mayHaveUsedOne()
{
    return Words::tr("This may have used 1 check.");
}

static QString costOfAnswer(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Active:
    case Verdict::NotActive:
    case Verdict::Contradiction: return Words::tr("This used 1 check.");
    case Verdict::PayerUnavailable: return Words::tr("This may have used 1 check. Trying again uses another.");
    case Verdict::NotFound:
    case Verdict::ChoosePayer:
    case Verdict::ProviderSetup:
    case Verdict::Partial:
    case Verdict::ClaimTold:
    case Verdict::SomeoneElse:
    case Verdict::Unreadable: return mayHaveUsedOne();
    }
    Q_UNREACHABLE();
}

/// A service's own refusal comes before anybody asks the insurer, unless an attempt before it was in doubt.
static QString costOfRefusal(const Check &check)
{
    const bool wasInsurerAsked = check.failure && isOfPayer(*check.failure);
    return check.everInDoubt || wasInsurerAsked ? mayHaveUsedOne() : Words::tr("The service stated no charge.");
}

static QString costOfCheck(const Check &check)
{
    switch (check.standing) {
    case Standing::Queued: return {};
    case Standing::Sending: return Words::tr("This uses 1 check.");
    case Standing::InDoubt:
    case Standing::Unconfirmed:
        return Words::tr("This may have used 1 check. Asking again carries the same number: no second check.");
    case Standing::Tracking: return Words::tr("This used 1 check.");
    case Standing::Answered: return check.benefits ? costOfAnswer(check.benefits->verdict) : mayHaveUsedOne();
    case Standing::Refused: return costOfRefusal(check);
    case Standing::Paused: return check.everInDoubt ? mayHaveUsedOne() : Words::tr("No check was used.");
    case Standing::NeedsPerson:
        return check.everInDoubt ? Words::tr("This may have used 1 check. Asking again may use another.") : QString();
    case Standing::Closed: return check.everInDoubt ? mayHaveUsedOne() : QString();
    }
    Q_UNREACHABLE();
}

static QString mayBeOneRequest()
{
    return Words::tr("This may have used 1 phone request.");
}

/// A call that ended without the information is not charged as a rule, but nobody promised it.
static QString costOfCall(const Check &check)
{
    const bool isEmptyHanded = check.failure && check.failure->kind == Failure::Kind::PayerUnavailable;
    const bool isRead = check.benefits && check.benefits->verdict != Verdict::Unreadable && !isAboutSomeoneElse(check);
    return isRead && !isEmptyHanded ? Words::tr("This used 1 phone request.") : mayBeOneRequest();
}

static QString costOfUndecided(const Check &check)
{
    if (isAboutSomethingElse(check))
        return mayBeOneRequest();
    if (!check.ticket.isEmpty())
        return Words::tr("This uses 1 phone request. Looking and waiting are free.");
    return check.everInDoubt ? Words::tr("This may have used 1 phone request. Asking again may use another.")
                             : QString();
}

static QString costOfRequest(const Check &check)
{
    switch (check.standing) {
    case Standing::Queued: return {};
    case Standing::Sending: return Words::tr("This uses 1 phone request.");
    case Standing::InDoubt:
    case Standing::Unconfirmed: return Words::tr("This may have used 1 phone request. Looking for it is free.");
    case Standing::Tracking: return Words::tr("This uses 1 phone request. Looking for the answer is free.");
    case Standing::Answered: return costOfCall(check);
    case Standing::Refused: return check.everInDoubt ? mayBeOneRequest() : Words::tr("The service stated no charge.");
    case Standing::Paused: return check.everInDoubt ? mayBeOneRequest() : Words::tr("No phone request was used.");
    case Standing::NeedsPerson: return costOfUndecided(check);
    case Standing::Closed: return check.everInDoubt || !check.ticket.isEmpty() ? mayBeOneRequest() : QString();
    }
    Q_UNREACHABLE();
}

QString costInWords(const Check &check)
{
    switch (check.service) {
    case ServiceId::Eligibility: return costOfCheck(check);
    case ServiceId::HealthHarbor: return costOfRequest(check);
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
