// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace coverdesk {

/// What became of the checks asked while two records were one.
struct Parting
{
    /// Those that can only be about the one who is back went with them.
    std::size_t moved = 0;
    /// Those that may be about either stay; a person looks at them.
    std::size_t doubtful = 0;

    friend bool operator==(const Parting &, const Parting &) = default;
};

} // namespace coverdesk
