// SPDX-License-Identifier: MIT
#pragma once

#include "ui/compare/comparerows.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icon.h"

namespace coverdesk {

/// What to make of two answers, in one sentence, and why.
struct CompareVerdict
{
    Icon icon = Icon::Info;
    Tone tone = Tone::Info;
    QString sentence;
    QString reason = {};
};

/// What speaks against using one of them comes first; then what they do not agree on, the copay before all; what moved
/// on with the year is no disagreement. \a rows are those of the pair; \a holdsToday says whether the newer answer does
/// (`holdsOn`): else what it says is told as of its day alone, and never shown as good news.
CompareVerdict verdictOf(const AnswerPair &pair, const std::vector<CompareRow> &rows, bool holdsToday);

} // namespace coverdesk
