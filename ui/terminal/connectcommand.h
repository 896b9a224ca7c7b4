// SPDX-License-Identifier: MIT
#pragma once

#include "ui/terminal/exitcode.h"
#include "ui/terminal/order.h"

namespace coverdesk {
class Office;
}

namespace coverdesk::terminal {

/// `connect`: keeps an account, its secret read from standard input.
ExitCode carryOut(const ConnectOrder &order, Office &office);

} // namespace coverdesk::terminal
