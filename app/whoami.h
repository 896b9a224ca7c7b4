// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace coverdesk {

/// The name of the operating system's user this program runs for; not what the environment says, which anybody may set.
QString userOfThisComputer();

} // namespace coverdesk
