// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk {

/// The groups of the page Open requests, in their order.
enum class RequestGroup {
    NewAnswers, ///< answered by phone, and nobody has opened it yet
    NeedsYou, ///< only a person can say what to do
    Waiting, ///< at the service, or perhaps there: it is looked for
    Unsent, ///< paused, or waiting to be sent
};

/// Every group, in the order of the page.
inline constexpr RequestGroup requestGroups[] = {RequestGroup::NewAnswers, RequestGroup::NeedsYou,
                                                 RequestGroup::Waiting, RequestGroup::Unsent};

/// Where a check is listed; nothing where it is not open and no news.
std::optional<RequestGroup> groupOf(const CheckLine &line);

/// One open request: its line, and the whole check once it was read.
struct Request
{
    CheckLine line;
    std::optional<Check> whole;
    /// The whole check is as the history has it; else it is to be read again.
    bool isFresh = false;
};

/// Whether \a left stands above \a right in their group: new answers by when they came, what waits by its next look,
/// the others by their visit.
bool isAbove(const CheckLine &left, const CheckLine &right);

} // namespace coverdesk
