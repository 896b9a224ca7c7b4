// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace coverdesk::testing {

/// Has SQLite, in this process, write to a disk that takes its time from here on. To be called once, before anything
/// opens a database, on the thread that is never to wait for the disk.
bool useSlowDisk();

/// How long the disk takes from now on for every write that is to last.
void setDiskPause(std::chrono::milliseconds pause);

/// How many writes it took its time for since it is used.
int slowWrites();

/// How often the thread that is never to wait for it has opened, read, written or synced a database's file.
int touchesOfWatchedThread();

} // namespace coverdesk::testing
