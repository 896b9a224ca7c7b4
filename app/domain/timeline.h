// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/changes.h"
#include "app/domain/check.h"

#include <vector>

namespace coverdesk {

/// One check in the history of a patient.
struct TimelineEntry
{
    CheckLine line;
    /// The answer before it, of the same source and about the same insurance; nothing where it is the first one, or
    /// where the check brought no answer.
    std::optional<QUuid> before;
    /// What it says otherwise than that one (`changesSince`).
    std::vector<Change> changes;
    /// The day its payer said so (`toldOn`).
    std::optional<QDate> toldOn = {};

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// The checks of one patient, each with what changed since the answer before it: what was answered last stands first;
/// an open one stands where it was asked.
std::vector<TimelineEntry> timelineOf(std::vector<Check> checks);

} // namespace coverdesk
