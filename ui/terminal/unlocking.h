// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "ui/terminal/order.h"

namespace coverdesk {
class Office;
}

namespace coverdesk::terminal {

/// Opens the profile: by the keychain, or where the history has a PIN or passphrase, by what stands in the file
/// descriptor of \a order, or is typed on the terminal after a prompt. Without a keychain and without a history a
/// passphrase in the file descriptor makes one that it alone opens. KeyMissing (code "pin-owed") where a PIN is to be
/// chosen first (`PinOwed`).
Result<Done> unlocked(Office &office, const Order &order);

} // namespace coverdesk::terminal
