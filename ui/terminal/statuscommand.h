// SPDX-License-Identifier: MIT
#pragma once

#include "ui/terminal/exitcode.h"
#include "ui/terminal/order.h"

namespace coverdesk {
class Office;
}

namespace coverdesk::terminal {

/// `status` and `verify`: how the profile is, and whether its history is whole.
ExitCode carryOut(const StatusOrder &order, Office &office);
ExitCode carryOut(const VerifyOrder &order, Office &office);

} // namespace coverdesk::terminal
