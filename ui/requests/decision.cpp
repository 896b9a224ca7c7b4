// SPDX-License-Identifier: MIT
#include "ui/requests/decision.h"

#include "app/domain/askedandtold.h"
#include "ui/requests/moments.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace coverdesk {

namespace {

    class DecisionText
    {
        Q_DECLARE_TR_FUNCTIONS(coverdesk::DecisionText)
    };

    Choice lookAgain()
    {
        return {Decision::LookAgain, DecisionText::tr("Look again"), DecisionText::tr("free")};
    }

    Choice closeIt()
    {
        return {Decision::Close, DecisionText::tr("Close it"), DecisionText::tr("kept in the history")};
    }

    std::vector<Choice> choicesUnsent(ServiceId service)
    {
        const auto cost = service == ServiceId::HealthHarbor ? DecisionText::tr("uses 1 phone request")
                                                             : DecisionText::tr("uses 1 check");
        return {{Decision::SendAgain, DecisionText::tr("Send now"), cost}, closeIt()};
    }

    DecisionWords ofInstant(const Check &check, const FailureWords &need, const QDateTime &now)
    {
        const auto explanation = check.lastSentAt
            ? DecisionText::tr("It was last sent %1, and no clear answer came back.")
                  .arg(shortMoment(*check.lastSentAt, now))
            : need.next;
        return {
            need.happened,
            explanation,
            {{Decision::SendAgain, DecisionText::tr("Check again"), DecisionText::tr("may charge twice")}, closeIt()}};
    }

    DecisionWords ofLost(const Check &check, const FailureWords &need, const QDateTime &now)
    {
        const auto explanation = check.firstSentAt
            ? DecisionText::tr("It was sent %1, and no answer came back.").arg(shortMoment(*check.firstSentAt, now))
            : DecisionText::tr("It was sent, and no answer came back.");
        return {need.happened,
                explanation,
                {lookAgain(),
                 {Decision::SendAgain, DecisionText::tr("Send again"), DecisionText::tr("may place a second call")},
                 closeIt()}};
    }

    DecisionWords ofLate(const Check &check, const FailureWords &need, const QDateTime &now)
    {
        const auto explanation = check.firstSentAt
            ? DecisionText::tr("It was placed %1, and cannot be withdrawn.").arg(shortMoment(*check.firstSentAt, now))
            : need.next;
        return {need.happened,
                explanation,
                {lookAgain(),
                 {Decision::WaitLonger, DecisionText::tr("Wait longer"), DecisionText::tr("five more business days")},
                 closeIt()}};
    }

} // namespace

std::optional<DecisionWords> decisionOf(const Check &check, const QDateTime &now)
{
    if (check.standing != Standing::NeedsPerson)
        return std::nullopt;
    const auto need = needOf(check);
    if (isAboutSomethingElse(check))
        return DecisionWords{need.happened, need.next, {lookAgain(), closeIt()}};
    if (wasTurnedDown(check))
        return DecisionWords{need.happened, need.next, {closeIt()}};
    if (!check.ticket.isEmpty())
        return ofLate(check, need, now);
    if (!check.everInDoubt)
        return DecisionWords{need.happened, need.next, choicesUnsent(check.service)};
    switch (check.service) {
    case ServiceId::Eligibility: return ofInstant(check, need, now);
    case ServiceId::HealthHarbor: return ofLost(check, need, now);
    }
    Q_UNREACHABLE();
}

} // namespace coverdesk
