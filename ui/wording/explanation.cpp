// SPDX-License-Identifier: MIT
#include "app/domain/askedandtold.h"
#include "ui/wording/pausereason.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

/// Dated, because an answer is read long after it came: an active plan of March says nothing of May.
static QString activeInstantly(const std::optional<QDateTime> &answeredAt)
{
    if (!answeredAt)
        return Words::tr("The plan is active. Whether it pays for therapy was not asked: an instant check cannot "
                         "ask it.");
    return Words::tr("The plan was active on %1. Whether it pays for therapy was not asked: an instant check cannot "
                     "ask it.")
        .arg(inWords(answeredAt->toLocalTime().date()));
}

static QString activeByPhone(const Benefits &benefits, const Check &check)
{
    if (benefits.procedures.empty())
        return Words::tr("The insurer says that the plan is active. It said nothing of single services.");
    if (!unansweredCodes(check).isEmpty())
        return Words::tr("The insurer says that the plan is active. Not every service that was asked about has an "
                         "answer.");
    return Words::tr("The insurer says that the plan is active. Each service has its own answer.");
}

static QString contradiction(const Benefits &benefits, const Check &check)
{
    const auto &active = benefits.plan.active;
    const bool isOfServices = !contradictedServices(benefits).isEmpty() && !contradictsItsDates(check);
    if (active && *active && check.service == ServiceId::HealthHarbor && !isOfServices)
        return Words::tr("It says that the plan is active, but by its dates it has ended or not begun. Do not tell the "
                         "patient yes or no yet.");
    if (active && *active && !isOfServices)
        return Words::tr(
            "It says that the plan is active, and reports an error. Do not tell the patient yes or no yet.");
    return Words::tr("One part of the answer speaks against another. Do not tell the patient yes or no yet.");
}

/// What became of a claim is no word on what the plan pays for now.
static QString claimTold(const Benefits &benefits)
{
    const auto caution = Words::tr("This is about one claim. It says nothing of the coverage now.");
    const auto meaning = benefits.claim ? claimStatusInWords(benefits.claim->status) : QString();
    return meaning.isEmpty() ? caution : meaning + u' ' + caution;
}

static QString partialOfClaim(const Benefits &benefits)
{
    return benefits.claim ? Words::tr("The insurer answered only in part. What it did not say of the claim stays open.")
                          : Words::tr("Nothing was learned of the claim. What was asked stays open.");
}

static QString partial(const Benefits &benefits, const Check &check)
{
    if (check.inquiry.claim)
        return partialOfClaim(benefits);
    const auto isEmpty = benefits.procedures.empty() && !benefits.plan.active && benefits.plan.type.isEmpty();
    if (check.failure && isEmpty)
        return Words::tr("Nothing was learned of the coverage. What was asked stays open.");
    if (!benefits.plan.active && !benefits.procedures.empty())
        return Words::tr("The insurer did not say whether the plan is active. Do not tell the patient yes or no yet.");
    return Words::tr("The insurer answered only in part. What it did not say stays open.");
}

static QString someoneElse()
{
    return Words::tr("The answer names another patient. It says nothing of this one. A person must look into it.");
}

static QString explanationOf(const Benefits &benefits, const Check &check)
{
    switch (benefits.verdict) {
    case Verdict::Active:
        switch (check.service) {
        case ServiceId::Eligibility: return activeInstantly(check.answeredAt);
        case ServiceId::HealthHarbor: return activeByPhone(benefits, check);
        }
        Q_UNREACHABLE();
    case Verdict::NotActive: return Words::tr("The insurer says that the coverage is not active.");
    case Verdict::NotFound:
        return Words::tr(
            "The insurer could not match the patient. That does not mean that the coverage is not active.");
    case Verdict::ChoosePayer: return Words::tr("The insurer's name fits several insurers: choose the right one.");
    case Verdict::Contradiction: return contradiction(benefits, check);
    case Verdict::PayerUnavailable:
        return Words::tr("The insurer did not answer. That says nothing about the coverage.");
    case Verdict::ProviderSetup:
        return Words::tr("The insurer does not take questions from this provider. Nothing on the patient's card is "
                         "wrong.");
    case Verdict::Partial: return partial(benefits, check);
    case Verdict::Unreadable: return Words::tr("The answer says neither yes nor no. It is kept as it came.");
    case Verdict::SomeoneElse: return someoneElse();
    case Verdict::ClaimTold: return claimTold(benefits);
    }
    Q_UNREACHABLE();
}

static QString inDoubt()
{
    return Words::tr("The question may have arrived. Asking again carries the same number, so the service counts it "
                     "once at most.");
}

static QString paused(const Check &check)
{
    if (check.failure && check.failure->kind == Failure::Kind::Unpaid)
        return check.service == ServiceId::HealthHarbor
            ? Words::tr("It waits until the account at the service is paid.")
            : Words::tr("It waits until the wallet is filled at the service.");
    if (check.failure && pauseReasonOf(*check.failure) == PauseReason::Account)
        return Words::tr("It waits until the service lets this account ask.");
    return Words::tr("It waits until the service accepts our key again.");
}

static QString needsPerson(const Check &check)
{
    const auto need = needOf(check);
    return need.happened + u' ' + need.next;
}

QString explanationOf(const Check &check)
{
    switch (check.standing) {
    case Standing::Queued: return Words::tr("Nothing was sent yet.");
    case Standing::Sending: return Words::tr("The question is on its way.");
    case Standing::InDoubt: return inDoubt();
    case Standing::Unconfirmed:
        return Words::tr("Sent, but not confirmed. We are looking it up; please do not send it again.");
    case Standing::Tracking:
        return Words::tr("The service has the request. The answer usually comes within 1 to 2 business days.");
    case Standing::Answered:
        if (isAboutSomeoneElse(check))
            return someoneElse();
        return check.benefits ? explanationOf(*check.benefits, check)
                              : Words::tr("The request ended without an answer about the coverage.");
    case Standing::Refused:
        return check.failure ? wordsOf(*check.failure).happened : Words::tr("The service did not accept the question.");
    case Standing::Paused: return paused(check);
    case Standing::NeedsPerson: return needsPerson(check);
    case Standing::Closed: return Words::tr("It was closed without an answer.");
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
