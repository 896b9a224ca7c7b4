// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/comparison.h"

namespace coverdesk {

/// One thing that an answer tells otherwise than the one before it.
struct Change
{
    enum class Kind {
        Progress, ///< more of a deductible or an out-of-pocket maximum is used, in the same benefit year
        Reset, ///< a new benefit year began: the amounts count from there
        CoverageBegan, ///< of the plan, or of the service
        CoverageEnded, ///< of the plan, or of the service; with `TerminatesOn`: the stated end has passed
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

/// Whether the amounts of both are of one kind: the in-network ones, or not. Nothing where that was not said. Of two
/// sources the kind has to be known of both; a phone answer without its own word for it has the provider's.
std::optional<bool> areOfOneKind(const Check &left, const Check &right);

/// What \a after says otherwise than \a before, each as of the day it was told (`toldOn`); in the order of `compared`.
/// For a timeline \a before is the last answer of the same source about the same insurance (`answerBefore`). Where one
/// of the two is not comparable, nothing: "not found" ends no coverage. Amounts of two kinds, and those of two sources
/// that are not known to be of one kind, are never called progress, reset, more or less.
///
/// A stated end of the plan that has passed between the two ended its coverage, also where both state it alike, or
/// where the later one states none and does not say that the plan is active. That it no longer says so is then no
/// change of its own.
std::vector<Change> changesSince(const Check &before, const Check &after);

/// Whether the change is one to be seen first: coverage ended, cost went up, fewer visits are covered, authorization is
/// needed now, the provider left the network.
bool isMarked(const Change &change);

} // namespace coverdesk
