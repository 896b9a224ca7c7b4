// SPDX-License-Identifier: MIT
#pragma once

#include "ui/terminal/exitcode.h"
#include "ui/terminal/order.h"

namespace coverdesk::terminal {

/// `practice`: serves both services with made-up patients until it is interrupted; the ledger is in \a folder.
ExitCode carryOut(const PracticeOrder &order, const QString &folder);

} // namespace coverdesk::terminal
