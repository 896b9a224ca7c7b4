// SPDX-License-Identifier: MIT
#pragma once

namespace coverdesk {

/// Keeps what is in the program's memory from the disk and from other programs, as far as the system lets it: no core
/// file, no crash report with memory in it, no reading by other processes of the same person. To be called first of
/// all.
void keepMemoryToOurselves();

} // namespace coverdesk
