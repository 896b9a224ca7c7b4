// SPDX-License-Identifier: MIT
#pragma once

namespace coverdesk {

// Rows of a test that draws: in which `Look` (look) and at which `QSize` (size).

/// A page alone, with the room that windows of 1280x800 and 1024x700 leave it.
void addPageManners();

/// A whole window of 1280x800 and 1024x700.
void addWindowManners();

} // namespace coverdesk
