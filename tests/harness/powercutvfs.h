// SPDX-License-Identifier: MIT
#pragma once

namespace coverdesk::testing {

/// What the make-believe disk does when SQLite asks it to keep what was written.
enum class Disk {
    Honest, ///< it is kept
    Lying, ///< it says so, and keeps nothing
};

/// Has SQLite, in this process, write to a make-believe operating system from here on: what was written is in the
/// files of the real disk only once it was synced, or, sector by sector, as chance wants it. When the process dies,
/// the files are as a power cut would have left them. \a seed decides about chance.
///
/// To be called once, before anything opens a database.
bool useDiskThatLosesPower(Disk disk, unsigned seed);

} // namespace coverdesk::testing
