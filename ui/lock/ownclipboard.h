// SPDX-License-Identifier: MIT
#pragma once

#include <QClipboard>

#include <functional>

namespace coverdesk {

/// Whether what lies in the clipboard was put there by this program.
using IsOurs = std::function<bool(const QClipboard &clipboard, QClipboard::Mode mode)>;
bool isOurs(const QClipboard &clipboard, QClipboard::Mode mode);

/// Empties the clipboard, and what is marked with the mouse on X11, where it is ours: it may be about a patient. What
/// other programs put there stays.
void clearOwnClipboard(const IsOurs &isOurs);

} // namespace coverdesk
