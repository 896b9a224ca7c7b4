// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace coverdesk {

/// What looking at the service for a phone inquiry has brought, whose receipt was lost.
struct Search
{
    /// How often its list was asked for.
    int looks = 0;
    /// How many whole lists did not show it, and when the first of them came.
    int without = 0;
    std::optional<QDateTime> firstWithout;
    /// Found by what it says, not by its name: probably this one.
    bool isProbable = false;
    /// It turned up after a person had closed it or sent it again.
    bool isLate = false;
    /// The tickets of further inquiries that bear its name: the service's support is to cancel them.
    QStringList duplicates;

    friend bool operator==(const Search &, const Search &) = default;
};

} // namespace coverdesk
