// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace coverdesk {

/// What the desk takes from outside, so that tests and practice decide it.
struct World
{
    std::function<QDateTime()> now;
    /// From 0 to 1.
    std::function<double()> random;
    /// How many times faster than in earnest phone answers are looked for.
    double hurry = 1;
    /// Where the practice server is in this run: checks go there, and only for patients it lists.
    std::optional<QUrl> practice = {};
    /// Over how long the looks that fell due while the computer slept are spread.
    std::chrono::milliseconds afterSleep = std::chrono::minutes(2);

    static World real();
};

} // namespace coverdesk
