// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace coverdesk {

/// Gives the keyboard to what Tab comes to next in the window as it is laid out now, or what Shift+Tab comes to: line
/// by line, a column before the one beside it, round and round. Whatever was made or moved meanwhile is where it is
/// seen. False where there is nothing to come to.
bool tabThrough(QWidget &window, bool isForwards);

} // namespace coverdesk
