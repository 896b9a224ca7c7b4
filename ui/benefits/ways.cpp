// SPDX-License-Identifier: MIT
#include "ui/benefits/ways.h"

#include "app/domain/askedandtold.h"
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

    bool isOutage(Failure::Kind kind)
    {
        return kind == Failure::Kind::PayerUnavailable || kind == Failure::Kind::Busy || kind == Failure::Kind::Broken;
    }

    /// A call can find out what the insurer's computer did not say, but not whom the insurer's name means.
    std::vector<Way> waysAfter(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::PayerUnavailable: return {checkAgain(), askByPhone()};
        case Verdict::NotActive:
        case Verdict::NotFound:
        case Verdict::Contradiction:
        case Verdict::ProviderSetup:
        case Verdict::Partial:
        case Verdict::Unreadable: return {askByPhone()};
        case Verdict::Active:
        case Verdict::ChoosePayer:
        case Verdict::SomeoneElse:
        case Verdict::ClaimTold: return {};
        }
        Q_UNREACHABLE();
    }

    std::vector<Way> waysAfterRefusal(const Check &check)
    {
        if (!check.failure)
            return {};
        if (isOutage(check.failure->kind))
            return {checkAgain(), askByPhone()};
        if (check.failure->code == "PAYER_ELIGIBILITY_NOT_SUPPORTED"_L1)
            return {askByPhone()};
        return {};
    }

    /// Of a check that is settled. By phone everything was asked already: the same is asked anew from the head.
    std::vector<Way> waysAfterAll(const Check &check)
    {
        if (check.service != ServiceId::Eligibility)
            return {};
        if (check.standing == Standing::Closed)
            return {checkAgain()};
        if (check.standing == Standing::Refused)
            return waysAfterRefusal(check);
        return check.benefits ? waysAfter(check.benefits->verdict) : std::vector<Way>();
    }

} // namespace

std::vector<Way> waysOf(const Check &check)
{
    switch (check.standing) {
    case Standing::InDoubt: return {{Act::Nudge, WayText::tr("Ask again now"), WayText::tr("No second check")}};
    case Standing::Queued: return {{Act::Nudge, WayText::tr("Send now"), costOfAsking(check.service)}};
    case Standing::Paused: return {{Act::Nudge, WayText::tr("Try again now"), costOfAsking(check.service)}};
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

QString costOfAsking(ServiceId service)
{
    switch (service) {
    case ServiceId::Eligibility: return WayText::tr("Uses 1 check");
    case ServiceId::HealthHarbor: return WayText::tr("Uses 1 phone request");
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
