// SPDX-License-Identifier: MIT
#include "app/domain/timeline.h"

#include "app/domain/answers.h"

#include <algorithm>
#include <utility>

namespace coverdesk {

static const Check *find(const std::vector<Check> &checks, const QUuid &id)
{
    const auto found =
        std::find_if(checks.cbegin(), checks.cend(), [&id](const Check &check) { return check.id == id; });
    return found == checks.cend() ? nullptr : &*found;
}

/// When it was answered, else when it was asked; then by when it was asked.
static auto timeOf(const Check &check)
{
    return std::pair(check.answeredAt.value_or(check.askedAt), check.askedAt);
}

std::vector<TimelineEntry> timelineOf(std::vector<Check> checks)
{
    std::stable_sort(checks.begin(), checks.end(),
                     [](const Check &left, const Check &right) { return timeOf(left) > timeOf(right); });
    std::vector<CheckLine> lines;
    lines.reserve(checks.size());
    std::transform(checks.cbegin(), checks.cend(), std::back_inserter(lines),
                   [](const Check &check) { return lineOf(check); });
    std::vector<TimelineEntry> entries;
    entries.reserve(checks.size());
    for (const auto &check : checks) {
        TimelineEntry entry{lineOf(check), {}, {}, toldOn(check)};
        const auto last = answerBefore(lines, entry.line);
        if (const auto *before = last ? find(checks, last->id) : nullptr) {
            entry.before = before->id;
            entry.changes = changesSince(*before, check);
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace coverdesk
