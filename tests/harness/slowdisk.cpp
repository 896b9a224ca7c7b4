// SPDX-License-Identifier: MIT
#include "tests/harness/slowdisk.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <sqlite3.h>
#include <thread>

namespace coverdesk::testing {

namespace {

    /// SQLite's own methods for a kind of file, with some of ours in their place.
    struct Methods
    {
        sqlite3_io_methods ours;
        const sqlite3_io_methods *real;
    };

    struct World
    {
        sqlite3_vfs *real = nullptr;
        std::thread::id watched;
        std::atomic<int> touches = 0;
        std::atomic<int> slowWrites = 0;
        std::atomic<int> pauseMs = 0;
        std::mutex mutex;
        std::map<const sqlite3_io_methods *, std::unique_ptr<Methods>> methods;
    };

} // namespace

/// SQLite calls plain functions: what they share cannot be handed to them.
static World &world()
{
    static World theOne;
    return theOne;
}

static const sqlite3_io_methods &realOf(sqlite3_file *file)
{
    return *reinterpret_cast<const Methods *>(file->pMethods)->real;
}

static void noteTouch()
{
    if (std::this_thread::get_id() == world().watched)
        ++world().touches;
}

static int readFile(sqlite3_file *file, void *target, int size, sqlite3_int64 from)
{
    noteTouch();
    return realOf(file).xRead(file, target, size, from);
}

static int writeFile(sqlite3_file *file, const void *source, int size, sqlite3_int64 from)
{
    noteTouch();
    return realOf(file).xWrite(file, source, size, from);
}

static int syncFile(sqlite3_file *file, int flags)
{
    noteTouch();
    if (const auto pause = world().pauseMs.load(); pause > 0) {
        ++world().slowWrites;
        std::this_thread::sleep_for(std::chrono::milliseconds(pause));
    }
    return realOf(file).xSync(file, flags);
}

static const sqlite3_io_methods *slowed(const sqlite3_io_methods *real)
{
    const std::lock_guard locked(world().mutex);
    auto &known = world().methods[real];
    if (!known) {
        known = std::make_unique<Methods>(Methods{*real, real});
        known->ours.xRead = readFile;
        known->ours.xWrite = writeFile;
        known->ours.xSync = syncFile;
        // Files that are mapped into memory would be read behind our back.
        known->ours.iVersion = 2;
    }
    return &known->ours;
}

static int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    noteTouch();
    const auto opened = world().real->xOpen(world().real, name, file, flags, outFlags);
    if (file->pMethods)
        file->pMethods = slowed(file->pMethods);
    return opened;
}

bool useSlowDisk()
{
    static sqlite3_vfs ours;
    auto *real = sqlite3_vfs_find(nullptr);
    if (!real)
        return false;
    world().real = real;
    world().watched = std::this_thread::get_id();
    ours = *real;
    ours.pNext = nullptr;
    ours.zName = "slow-disk";
    ours.xOpen = openFile;
    return sqlite3_vfs_register(&ours, 1) == SQLITE_OK;
}

void setDiskPause(std::chrono::milliseconds pause)
{
    world().pauseMs = int(pause.count());
}

int slowWrites()
{
    return world().slowWrites;
}

int touchesOfWatchedThread()
{
    return world().touches;
}

} // namespace coverdesk::testing
