// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/failure.h"

#include <optional>

namespace coverdesk {

/// Why a service takes nothing from us, in the order in which people are told.
enum class PauseReason {
    Key, ///< it does not accept our key (401)
    Account, ///< it knows us, but the account is not set up for this (403)
    Wallet, ///< it wants to be paid (402)
};

/// Every reason, in the order in which people are told.
inline constexpr PauseReason pauseReasons[] = {PauseReason::Key, PauseReason::Account, PauseReason::Wallet};

/// Nothing where \a failure does not pause what goes to a service.
std::optional<PauseReason> pauseReasonOf(const Failure &failure);

} // namespace coverdesk
