// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace coverdesk {

/// Overwrites a secret and empties it: the duty of whoever owns it, once it is no longer needed.
///
/// What it shares with another value is left to that one: only the last owner wipes. So a secret is moved, not copied.
void wipe(QByteArray &secret);
void wipe(QString &secret);

} // namespace coverdesk
