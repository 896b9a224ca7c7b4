// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace coverdesk {

/// How often this process has asked the system so far to bring what it wrote to the disk; none where that cannot be
/// counted. To be linked into a program of its own: it stands before the system's own functions.
std::optional<int> syncsSoFar();

} // namespace coverdesk
