// SPDX-License-Identifier: MIT
#include "ui/help/standingmeanings.h"

#include "ui/help/helpwords.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static Check told(Verdict verdict, ServiceId service = ServiceId::Eligibility)
{
    Check check;
    check.service = service;
    check.standing = Standing::Answered;
    check.benefits = Benefits{};
    check.benefits->verdict = verdict;
    return check;
}

static Check refused(Failure::Kind kind, const QString &code = {})
{
    Check check;
    check.standing = Standing::Refused;
    check.failure = Failure{.kind = kind, .code = code};
    return check;
}

static Check at(Standing standing)
{
    Check check;
    check.standing = standing;
    return check;
}

static std::vector<StandingMeaning> answers()
{
    return {
        {told(Verdict::Active),
         HelpWords::tr("An instant check: the insurer says that the plan is active. Of therapy it says nothing: ask by "
                       "phone before you promise anything.")},
        {told(Verdict::Active, ServiceId::HealthHarbor),
         HelpWords::tr("By phone: the plan is active. What is covered stands with each service, below the pill. Once "
                       "a plan has ended, the pill turns grey and says on which day.")},
        {told(Verdict::NotActive),
         HelpWords::tr("The insurer says that there is no coverage now. Ask the patient for a newer card.")},
        {told(Verdict::Partial, ServiceId::HealthHarbor),
         HelpWords::tr("The call brought some of what was asked. What is missing is shown as a dash, never as no.")},
        {told(Verdict::Contradiction),
         HelpWords::tr("The answer says two things that cannot both be true. Open it: it says which. Tell the patient "
                       "neither.")},
        {told(Verdict::Unreadable),
         HelpWords::tr("Nothing that can be relied on has come: coverage is unknown, which is neither yes nor no. A "
                       "check whose answer was lost is asked again by itself, as the same check.")},
        {told(Verdict::SomeoneElse, ServiceId::HealthHarbor),
         HelpWords::tr("The answer names another patient, so it says nothing of this one. Open it and decide.")},
        {told(Verdict::ClaimTold, ServiceId::HealthHarbor),
         HelpWords::tr("The call was about a claim: what became of it, not what is covered.")},
    };
}

static std::vector<StandingMeaning> noAnswers()
{
    using Kind = Failure::Kind;
    return {
        {refused(Kind::NotFound),
         HelpWords::tr("The insurer does not know the patient by what was typed. That is not the same as not active: "
                       "compare name, date of birth and member ID with the card, letter by letter.")},
        {refused(Kind::ChoosePayer),
         HelpWords::tr("The insurer's name fits several companies. Choose the one on the card from those offered.")},
        {refused(Kind::NotFound, u"PAYER_NOT_FOUND"_s),
         HelpWords::tr("No insurer goes by that name. Type the name as it stands on the card.")},
        {refused(Kind::Refused, u"PAYER_ELIGIBILITY_NOT_SUPPORTED"_s),
         HelpWords::tr("This insurer does not answer instant checks. Ask by phone.")},
        {refused(Kind::PayerUnavailable),
         HelpWords::tr("The insurer's system is down or too busy. This may have used 1 check. Try again later.")},
        {refused(Kind::ProviderSetup),
         HelpWords::tr("The insurer does not take questions from this clinic or provider yet. The patient can do "
                       "nothing about it: tell whoever looks after the clinic's services.")},
        {refused(Kind::Unauthorized),
         HelpWords::tr("The service does not take the clinic's key. Enter it again in Settings.")},
        {refused(Kind::Unpaid), HelpWords::tr("The clinic's checks are used up. Buy more at the service.")},
        {refused(Kind::Refused),
         HelpWords::tr("The service found fault with what was asked. Open it: it says what to change.")},
    };
}

static std::vector<StandingMeaning> onTheWay()
{
    return {
        {at(Standing::Queued), HelpWords::tr("Kept on this computer and not sent yet, as while there is no internet.")},
        {at(Standing::Sending), HelpWords::tr("On its way. You can go on with something else.")},
        {at(Standing::Tracking),
         HelpWords::tr("Placed with the phone service. The answer takes 1 to 2 business days.")},
        {at(Standing::Unconfirmed),
         HelpWords::tr(
             "Sent to the phone service, but no receipt came. It is looked for there, and never sent a second "
             "time by itself.")},
        {at(Standing::Paused),
         HelpWords::tr("Waits until the clinic's key or its checks are put right. Nothing is lost.")},
        {at(Standing::NeedsPerson),
         HelpWords::tr("Only you can say how it goes on. Open requests asks you what to do.")},
        {at(Standing::Closed), HelpWords::tr("Somebody ended it without an answer.")},
    };
}

std::vector<StandingGroup> standingGroups()
{
    return {
        {HelpWords::tr("There is an answer"), answers()},
        {HelpWords::tr("There is no answer, and why"), noAnswers()},
        {HelpWords::tr("It is on its way"), onTheWay()},
    };
}

} // namespace coverdesk
