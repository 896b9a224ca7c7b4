// SPDX-License-Identifier: MIT
#pragma once

#include "ui/terminal/exitcode.h"
#include "ui/terminal/order.h"

namespace coverdesk {
class Office;
}

namespace coverdesk::terminal {

/// `check`, `inquire` and `claim`: asks once and prints what became of it, or the check that asked the same before.
ExitCode carryOut(const AskOrder &order, Office &office);

} // namespace coverdesk::terminal
