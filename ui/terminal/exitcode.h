// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk::terminal {

/// What a command tells the shell.
enum class ExitCode {
    Done = 0, ///< answered, whatever the coverage; printed, written
    Amiss = 1, ///< verify or list found damage, or what was to be printed could not be
    Unusable = 2, ///< the request itself: a field, an option, a file; nothing was sent
    Refused = 3, ///< the service refused; also credentials or wallet, though the check is kept, paused
    Unclear = 4, ///< no clear answer yet; kept, and `resume` goes on with it
    NoHistory = 5, ///< history or keychain unavailable, nothing sent
};

/// How a command ends that asked, or resumed, a check that now stands there.
ExitCode exitCodeOf(Standing standing);

/// The same of the whole check; an answer that is not this patient's leaves the question open.
ExitCode exitCodeOf(const Check &check);

/// How a command ends that could not do its work for that reason.
ExitCode exitCodeOf(const Failure &failure);

/// Which of the two to tell where both happened: trouble of our own first, then what is still open.
ExitCode worse(ExitCode left, ExitCode right);

} // namespace coverdesk::terminal
