// SPDX-License-Identifier: MIT
#include "ui/wording/pausereason.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

std::optional<PauseReason> pauseReasonOf(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Unpaid)
        return PauseReason::Wallet;
    if (failure.kind != Failure::Kind::Unauthorized)
        return std::nullopt;
    const auto isNotAllowed = failure.code == "HTTP 403"_L1 || failure.code == "TOKEN HTTP 403"_L1;
    return isNotAllowed ? PauseReason::Account : PauseReason::Key;
}

} // namespace coverdesk
