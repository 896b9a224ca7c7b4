// SPDX-License-Identifier: MIT
#include "ui/terminal/exitcode.h"

#include "app/domain/askedandtold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

ExitCode exitCodeOf(Standing standing)
{
    switch (standing) {
    case Standing::Answered: return ExitCode::Done;
    case Standing::Refused:
    case Standing::Paused: return ExitCode::Refused;
    case Standing::Queued:
    case Standing::Sending:
    case Standing::InDoubt:
    case Standing::Unconfirmed:
    case Standing::Tracking:
    case Standing::NeedsPerson:
    case Standing::Closed: return ExitCode::Unclear;
    }
    Q_UNREACHABLE();
}

ExitCode exitCodeOf(const Check &check)
{
    return isAboutSomethingElse(check) ? ExitCode::Unclear : exitCodeOf(check.standing);
}

ExitCode exitCodeOf(const Failure &failure)
{
    // A secret that was entered for another address is as good as none.
    if (failure.kind == Failure::Kind::Forbidden && failure.code != "origin"_L1)
        return ExitCode::Unusable;
    if (failure.kind == Failure::Kind::Refused)
        return ExitCode::Unusable;
    if (failure.kind == Failure::Kind::Unauthorized || failure.kind == Failure::Kind::Unpaid)
        return ExitCode::Refused;
    return failure.kind == Failure::Kind::InUse ? ExitCode::Unclear : ExitCode::NoHistory;
}

ExitCode worse(ExitCode left, ExitCode right)
{
    return std::max(left, right);
}

} // namespace coverdesk::terminal
