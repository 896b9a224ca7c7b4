// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/patient.h"

#include <vector>

namespace coverdesk {

/// What is known of an insurance now: what lists and cards show of it.
struct LastWord
{
    /// The answer about the plan that came last; where there is none, the check that anything came of last.
    std::optional<CheckLine> line;
    /// Beside it, the question asked last that is still open.
    std::optional<CheckLine> open;
    /// False where one of the patient's checks does not open: it may say otherwise.
    bool isWhole = true;
    /// The answer that came last about the same member ID from an insurer of a name that none of the patient's
    /// coverages has, where it came after that of the coverage's own: it may be meant, and says nothing of this one.
    std::optional<CheckLine> elsewhere = {};

    friend bool operator==(const LastWord &, const LastWord &) = default;
};

/// The patient's coverage that the check was about, on the day of its answer, or of the question where it has none.
std::optional<QUuid> coverageOf(const Patient &patient, const CheckLine &line);

/// Of one of a patient's coverages; \a lines are all that patient's, in any order.
LastWord lastWordOn(const Coverage &coverage, const Patient &patient, const std::vector<CheckLine> &lines);

} // namespace coverdesk
