// SPDX-License-Identifier: MIT
#pragma once

#include "ui/terminal/exitcode.h"
#include "ui/terminal/order.h"

namespace coverdesk {
class Office;
}

namespace coverdesk::terminal {

/// `list`, `show` and `pdf`: what the history holds.
ExitCode carryOut(const ListOrder &order, Office &office);
ExitCode carryOut(const ShowOrder &order, Office &office);
ExitCode carryOut(const PdfOrder &order, Office &office);

} // namespace coverdesk::terminal
