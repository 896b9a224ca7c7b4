// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/comparison.h"

#include <QDate>

namespace coverdesk {

/// One thing that an answer tells otherwise than the one before it.
struct Change
{
    enum class Kind {
        Progress, ///< more of a deductible or an out-of-pocket maximum is used, in the same benefit year
        Reset, ///< a new benefit year began: the amounts count from there
        CoverageBegan, ///< of the plan, or of the service
        CoverageEnded, ///< of the plan, or of the service
        CostUp,
        CostDown,
        LimitRaised, ///< more visits are covered
        LimitLowered, ///< fewer visits are covered
        AuthorizationNeeded,
        AuthorizationLifted,
        JoinedNetwork, ///< the provider is in network now
        LeftNetwork, ///< the provider is out of network now
        NowKnown, ///< was not told before: says nothing of what it was
        NoLongerTold, ///< is not told now: says nothing of what it is
        Otherwise, ///< another value, for neither better nor worse as far as can be told
    };

    BenefitField field = BenefitField::Active;
    Subject subject;
    std::optional<Told> before;
    std::optional<Told> after;
    Kind kind = Kind::Otherwise;

    friend bool operator==(const Change &, const Change &) = default;
};

/// What \a after, told on \a afterOn, says otherwise than \a before, told on \a beforeOn: the last answer before it of
/// the same source about the same insurance (`answerBefore`). In the order of `compared`. Where one of the two says
/// nothing of the plan, nothing: "not found" ends no coverage. In-network amounts and others are of different kinds:
/// where one answer gives these and the other those, no amount is called progress, reset, more or less.
std::vector<Change> changesSince(const Benefits &before, const QDate &beforeOn, const Benefits &after,
                                 const QDate &afterOn);

/// Whether the change is one to be seen first: coverage ended, cost went up, fewer visits are covered, authorization is
/// needed now, the provider left the network.
bool isMarked(const Change &change);

} // namespace coverdesk
