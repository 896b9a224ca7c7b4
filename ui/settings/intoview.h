// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace coverdesk {

/// Scrolls the page on which that part stands, once it has its room there, until it is seen; its first lines, where the
/// window is too low for all of it.
void bringIntoView(QWidget *part);

} // namespace coverdesk
