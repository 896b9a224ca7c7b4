// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <vector>

namespace coverdesk {

/// A standing that a check may have, and what it means for the desk.
struct StandingMeaning
{
    /// A check that stands so: its pill is the one it has everywhere.
    Check sample;
    QString meaning;
};

/// Standings that belong together.
struct StandingGroup
{
    QString title;
    std::vector<StandingMeaning> meanings;
};

/// Every standing there is, each word once.
std::vector<StandingGroup> standingGroups();

} // namespace coverdesk
