// SPDX-License-Identifier: MIT
#include "ui/benefits/ways.h"

#include "app/domain/askedandtold.h"
#include "app/domain/failurecodes.h"
#include "ui/benefits/stepwords.h"
#include "ui/wording/pausereason.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    class WayText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::WayText)
    };

    Way lookNow()
    {
        return {Act::Nudge, WayText::tr("Look now"), WayText::tr("Free")};
    }

    Way lookAgain()
    {
        return {Act::Nudge, WayText::tr("Look again"), WayText::tr("Free")};
    }

    Way closeIt()
    {
        return {Act::Close, WayText::tr("Close it"), WayText::tr("Kept in the history")};
    }

    Way checkAgain()
    {
        return {Act::CheckAgain, WayText::tr("Check again"), costOfAsking(ServiceId::Eligibility)};
    }

    Way askByPhone()
    {
        return {Act::AskByPhone, WayText::tr("Ask by phone"), costOfAsking(ServiceId::HealthHarbor)};
    }

    std::vector<Way> decisionsOf(const Check &check)
    {
        // The call was made: to have it made again is another request, asked anew.
        if (isAboutSomethingElse(check))
            return {lookAgain(), closeIt()};
        if (wasTurnedDown(check))
            return {closeIt()};
        if (!check.ticket.isEmpty())
            return {lookAgain(),
                    {Act::WaitLonger, WayText::tr("Wait longer"), WayText::tr("Five more business days")},
                    closeIt()};
        if (!check.everInDoubt)
            return {{Act::SendAgain, WayText::tr("Send now"), costOfAsking(check.service)}, closeIt()};
        switch (check.service) {
        case ServiceId::Eligibility:
            return {{Act::SendAgain, WayText::tr("Check again"), WayText::tr("May charge twice")}, closeIt()};
        case ServiceId::HealthHarbor:
            return {lookAgain(),
                    {Act::SendAgain, WayText::tr("Send again"), WayText::tr("May place a second call")},
                    closeIt()};
        }
        Q_UNREACHABLE();
    }

    /// By phone everything was asked already: the same is asked anew from the head of its page.
    std::vector<Way> withCall(const Check &check, std::vector<Way> ways)
    {
        if (check.service == ServiceId::Eligibility)
            ways.push_back(askByPhone());
        return ways;
    }

    std::vector<Way> withReceived(const Check &check, std::vector<Way> ways)
    {
        if (!check.received.isEmpty())
            ways.push_back({Act::ShowReceived, WayText::tr("As received"), {}});
        return ways;
    }

    std::vector<Way> waysForDesk(const Check &check)
    {
        if (stepsFor(check).empty())
            return {};
        const Way again{Act::TryCorrected, WayText::tr("Try again"), costOfAsking(check.service)};
        // Nobody can be called before it is known whom.
        const bool isPayerUnknown = check.failure && check.failure->code.startsWith("PAYER_"_L1);
        return isPayerUnknown ? std::vector{again} : withCall(check, {again});
    }

    std::vector<Way> waysForLater(const Check &check)
    {
        if (check.service != ServiceId::Eligibility)
            return {};
        return {{Act::Remind, WayText::tr("Remind me in 5 minutes"), WayText::tr("Free")},
                {Act::CheckAgain, WayText::tr("Try again"), costOfAsking(check.service)},
                askByPhone()};
    }

    std::vector<Way> waysFor(Turn turn, const Check &check)
    {
        switch (turn) {
        case Turn::Desk: return waysForDesk(check);
        case Turn::Setup: return withCall(check, {{Act::SetUp, WayText::tr("Open Clinics and services"), {}}});
        case Turn::Support: return withReceived(check, withCall(check, {}));
        case Turn::Insurer: return withReceived(check, withCall(check, {}));
        case Turn::Later: return waysForLater(check);
        }
        Q_UNREACHABLE();
    }

    /// Where an answer came; a code that everybody knows says more than what it was taken for.
    Turn turnAfterAnswer(const Check &check)
    {
        const auto verdict = check.benefits->verdict;
        const bool isExplained = verdict == Verdict::Contradiction || verdict == Verdict::NotActive;
        if (!isExplained && check.failure && isKnownCode(check.failure->code))
            return turnAfter(*check.failure);
        switch (verdict) {
        case Verdict::NotFound:
        case Verdict::ChoosePayer: return Turn::Desk;
        case Verdict::PayerUnavailable: return Turn::Later;
        case Verdict::ProviderSetup: return Turn::Setup;
        case Verdict::NotActive:
        case Verdict::Contradiction:
        case Verdict::Partial: return Turn::Insurer;
        case Verdict::Active:
        case Verdict::ClaimTold:
        case Verdict::SomeoneElse:
        case Verdict::Unreadable: return Turn::Support;
        }
        Q_UNREACHABLE();
    }

    std::vector<Way> waysAfterAll(const Check &check)
    {
        if (check.standing == Standing::Closed)
            return check.service == ServiceId::Eligibility ? std::vector{checkAgain()} : std::vector<Way>();
        if (check.benefits && check.standing == Standing::Answered)
            return waysFor(turnAfterAnswer(check), check);
        return check.failure ? waysFor(turnAfter(*check.failure), check) : std::vector<Way>();
    }

    std::vector<Way> waysWhilePaused(const Check &check)
    {
        const Way again{Act::Nudge, WayText::tr("Try again now"), costOfAsking(check.service)};
        if (check.failure && pauseReasonOf(*check.failure) == PauseReason::Key)
            return {{Act::EnterKey, WayText::tr("Enter a new key"), {}}, again};
        return {again};
    }

    std::vector<Way> movesOf(const Check &check)
    {
        switch (check.standing) {
        case Standing::InDoubt:
            return withCall(check, {{Act::Nudge, WayText::tr("Ask again now"), WayText::tr("No second check")}});
        case Standing::Queued: return {{Act::Nudge, WayText::tr("Send now"), costOfAsking(check.service)}};
        case Standing::Paused: return waysWhilePaused(check);
        case Standing::Tracking:
        case Standing::Unconfirmed: return {lookNow()};
        case Standing::NeedsPerson: return decisionsOf(check);
        case Standing::Sending: return {};
        case Standing::Answered:
        case Standing::Refused:
        case Standing::Closed: return waysAfterAll(check);
        }
        Q_UNREACHABLE();
    }

    bool needsForm(Act act)
    {
        switch (act) {
        case Act::TryCorrected:
        case Act::Remind:
        case Act::SetUp:
        case Act::EnterKey:
        case Act::ShowReceived: return true;
        case Act::Nudge:
        case Act::CheckAgain:
        case Act::SendAgain:
        case Act::WaitLonger:
        case Act::AskByPhone:
        case Act::Close: return false;
        }
        Q_UNREACHABLE();
    }

} // namespace

std::vector<Way> waysOf(const Check &check, CardPlace place)
{
    auto ways = movesOf(check);
    if (place == CardPlace::OnPage)
        std::erase_if(ways, [](const Way &way) { return needsForm(way.act); });
    return ways;
}

QString costOfAsking(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return WayText::tr("Uses 1 check");
    case ServiceId::HealthHarbor: return WayText::tr("Uses 1 phone request");
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
