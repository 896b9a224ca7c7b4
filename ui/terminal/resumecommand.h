// SPDX-License-Identifier: MIT
#pragma once

#include "ui/terminal/exitcode.h"
#include "ui/terminal/order.h"

namespace coverdesk {
class Office;
}

namespace coverdesk::terminal {

/// `resume`: goes on with everything that is open, one check after another, and prints where each stands then.
ExitCode carryOut(const ResumeOrder &order, Office &office);

} // namespace coverdesk::terminal
