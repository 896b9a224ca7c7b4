// SPDX-License-Identifier: MIT
#include "app/history/samequestion.h"

namespace coverdesk {

Result<std::optional<Check>> findSame(const CheckTable &checks, const Check &check, const History::Sameness &isSame)
{
    const auto candidates = checks.idsOpenOrAnsweredSince(check.askedAt.addSecs(-3600));
    if (!candidates)
        return candidates.failure();
    for (const auto &id : *candidates) {
        const auto kept = checks.find(id);
        const bool isLost =
            !kept && (kept.failure().kind == Failure::Kind::Damaged || kept.failure().kind == Failure::Kind::NotFound);
        // What cannot be read for now may be this very question.
        if (!kept && !isLost)
            return kept.failure();
        if (kept && isSame(kept->check))
            return std::optional(kept->check);
    }
    return std::optional<Check>();
}

} // namespace coverdesk
