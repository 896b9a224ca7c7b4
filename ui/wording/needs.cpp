// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"
#include "app/domain/transitions.h"
#include "ui/wording/failurewords.h"
#include "ui/wording/pausereason.h"
#include "ui/wording/words.h"

namespace coverdesk {

static FailureWords unsent()
{
    return {Words::tr("It was not sent by the end of its day or its visit."),
            Words::tr("Nothing went out, and nothing was charged.")};
}

/// It went out and was refused, so that nothing came of it; then its day, its visit or its key ran out.
static FailureWords refused(const Check &check)
{
    const auto why = pauseOf(check).happened;
    switch (check.service) {
    case ServiceId::Eligibility:
        return {Words::tr("The service refused it, and it was not asked again in time."),
                Words::tr("%1 Nothing was charged for it.").arg(why)};
    case ServiceId::HealthHarbor:
        return {Words::tr("The service refused it, and it was not placed in time."),
                Words::tr("%1 Nothing was placed or charged.").arg(why)};
    }
    Q_UNREACHABLE();
}

/// The service found fault with it, when nobody was before it any more.
static FailureWords turnedDown(const Failure &failure)
{
    const auto words = wordsOf(failure);
    return {words.happened, Words::tr("%1 Close it, and ask anew with what was put right.").arg(words.next)};
}

static FailureWords notAnswered(const Check &check)
{
    return {Words::tr("No answer for five business days."),
            check.firstSentAt ? Words::tr("It was placed %1, and cannot be withdrawn.").arg(inWords(*check.firstSentAt))
                              : Words::tr("It was placed, and cannot be withdrawn.")};
}

static FailureWords maybeCharged(const Check &check)
{
    return {Words::tr("We can't tell whether this check was charged."),
            check.lastSentAt
                ? Words::tr("It was last sent %1, and no clear answer came back.").arg(inWords(*check.lastSentAt))
                : Words::tr("It was sent, and no clear answer came back.")};
}

static FailureWords notShown(const Check &check)
{
    return {Words::tr("Health Harbor does not show this request."),
            check.firstSentAt
                ? Words::tr("It was sent %1, and no receipt came back. Sending it again may place a second call.")
                      .arg(inWords(*check.firstSentAt))
                : Words::tr("It was sent, and no receipt came back. Sending it again may place a second call.")};
}

bool wasTurnedDown(const Check &check)
{
    return check.standing == Standing::NeedsPerson && check.answeredAt && check.failure && !isAboutSomethingElse(check);
}

bool wasRefused(const Check &check)
{
    const bool isRefusal =
        check.failure && (pauseReasonOf(*check.failure) || check.failure->kind == Failure::Kind::Busy);
    return check.firstSentAt && isRefusal && check.ticket.isEmpty() && !check.everInDoubt;
}

FailureWords needOf(const Check &check)
{
    if (isAboutSomethingElse(check) && check.failure)
        return wordsOf(*check.failure);
    if (check.failure == causeOfRestored())
        return wordsOf(*check.failure);
    if (wasTurnedDown(check))
        return turnedDown(*check.failure);
    if (!check.ticket.isEmpty())
        return notAnswered(check);
    if (!check.everInDoubt)
        return wasRefused(check) ? refused(check) : unsent();
    switch (check.service) {
    case ServiceId::Eligibility: return maybeCharged(check);
    case ServiceId::HealthHarbor: return notShown(check);
    }
    Q_UNREACHABLE();
}

FailureWords pauseOf(const Check &check)
{
    if (!check.failure)
        return {Words::tr("It is paused."), Words::tr("See to the service in Settings, then try again here.")};
    const bool isUnpaidCall = check.failure->kind == Failure::Kind::Unpaid && check.service == ServiceId::HealthHarbor;
    if (isUnpaidCall)
        return {Words::tr("The phone service wants to be paid before it calls."),
                Words::tr("See to the account at the service, then try again here.")};
    return wordsOf(*check.failure);
}

} // namespace coverdesk
