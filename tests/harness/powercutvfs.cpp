// SPDX-License-Identifier: MIT
#include "tests/harness/powercutvfs.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <random>
#include <set>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace coverdesk::testing {

namespace {

    constexpr sqlite3_int64 Sector = 512;

    /// A file as the operating system has it, and which of its sectors the disk does not have yet.
    struct Image
    {
        std::vector<char> bytes;
        std::set<sqlite3_int64> unsynced;
        bool isRead = false;
    };

    struct World
    {
        sqlite3_vfs *real = nullptr;
        Disk disk = Disk::Honest;
        std::minstd_rand chance;
        std::map<std::string, std::unique_ptr<Image>> images;
        std::recursive_mutex mutex;
    };

    /// As SQLite allocates it: the real file's own part follows behind.
    struct File
    {
        sqlite3_file base;
        Image *image;
    };

} // namespace

/// SQLite calls plain functions: what they share cannot be handed to them.
static World &world()
{
    static World theOne;
    return theOne;
}

static sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

static Image &imageOf(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file)->image;
}

static sqlite3_int64 sizeOf(const Image &image)
{
    return static_cast<sqlite3_int64>(image.bytes.size());
}

/// Gives one sector to the disk.
static int putOut(sqlite3_file *file, sqlite3_int64 sector)
{
    const auto &image = imageOf(file);
    const auto from = sector * Sector;
    const auto size = std::min(Sector, sizeOf(image) - from);
    auto *real = realOf(file);
    return size <= 0 ? SQLITE_OK
                     : real->pMethods->xWrite(real, image.bytes.data() + from, static_cast<int>(size), from);
}

static int readFile(sqlite3_file *file, void *target, int size, sqlite3_int64 from)
{
    const std::lock_guard locked(world().mutex);
    const auto &image = imageOf(file);
    auto *bytes = static_cast<char *>(target);
    const auto there = std::clamp<sqlite3_int64>(sizeOf(image) - from, 0, size);
    std::copy_n(image.bytes.begin() + std::min(from, sizeOf(image)), there, bytes);
    std::fill(bytes + there, bytes + size, '\0');
    return there == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

static int writeFile(sqlite3_file *file, const void *source, int size, sqlite3_int64 from)
{
    const std::lock_guard locked(world().mutex);
    auto &image = imageOf(file);
    if (sizeOf(image) < from + size)
        image.bytes.resize(static_cast<size_t>(from + size));
    std::copy_n(static_cast<const char *>(source), size, image.bytes.begin() + from);
    for (auto sector = from / Sector; sector * Sector < from + size; ++sector) {
        image.unsynced.insert(sector);
        // The disk takes what it likes, whenever it likes.
        if (world().disk == Disk::Honest && world().chance() % 2 == 0) {
            if (const auto put = putOut(file, sector); put != SQLITE_OK)
                return put;
        }
    }
    return SQLITE_OK;
}

static int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const std::lock_guard locked(world().mutex);
    auto &image = imageOf(file);
    image.bytes.resize(static_cast<size_t>(size));
    image.unsynced.erase(image.unsynced.lower_bound((size + Sector - 1) / Sector), image.unsynced.end());
    return SQLITE_OK;
}

static int syncFile(sqlite3_file *file, int flags)
{
    const std::lock_guard locked(world().mutex);
    if (world().disk == Disk::Lying)
        return SQLITE_OK;
    auto &image = imageOf(file);
    for (const auto sector : image.unsynced) {
        if (const auto put = putOut(file, sector); put != SQLITE_OK)
            return put;
    }
    image.unsynced.clear();
    auto *real = realOf(file);
    const auto cut = real->pMethods->xTruncate(real, sizeOf(image));
    return cut == SQLITE_OK ? real->pMethods->xSync(real, flags) : cut;
}

static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const std::lock_guard locked(world().mutex);
    *size = sizeOf(imageOf(file));
    return SQLITE_OK;
}

static int closeFile(sqlite3_file *file)
{
    auto *real = realOf(file);
    return real->pMethods->xClose(real);
}

// Locks and the memory that processes share are the real ones.

static int lockFile(sqlite3_file *file, int level)
{
    auto *real = realOf(file);
    return real->pMethods->xLock(real, level);
}

static int unlockFile(sqlite3_file *file, int level)
{
    auto *real = realOf(file);
    return real->pMethods->xUnlock(real, level);
}

static int checkReserved(sqlite3_file *file, int *isReserved)
{
    auto *real = realOf(file);
    return real->pMethods->xCheckReservedLock(real, isReserved);
}

/// The real file knows about locks, but not about sizes: what it is told to preallocate would be a write.
static int controlFile(sqlite3_file *file, int order, void *argument)
{
    auto *real = realOf(file);
    const bool isOfSize = order == SQLITE_FCNTL_SIZE_HINT || order == SQLITE_FCNTL_CHUNK_SIZE;
    return isOfSize ? SQLITE_OK : real->pMethods->xFileControl(real, order, argument);
}

static int sectorSize(sqlite3_file *)
{
    return Sector;
}

/// None of the promises a real file system makes about what it writes in one.
static int characteristics(sqlite3_file *)
{
    return 0;
}

static int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **mapped)
{
    auto *real = realOf(file);
    return real->pMethods->xShmMap(real, page, size, extend, mapped);
}

static int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    auto *real = realOf(file);
    return real->pMethods->xShmLock(real, offset, count, flags);
}

static void fenceShared(sqlite3_file *file)
{
    auto *real = realOf(file);
    real->pMethods->xShmBarrier(real);
}

static int unmapShared(sqlite3_file *file, int isToDelete)
{
    auto *real = realOf(file);
    return real->pMethods->xShmUnmap(real, isToDelete);
}

static const sqlite3_io_methods Methods{2,           closeFile,   readFile,        writeFile,  truncateFile,
                                        syncFile,    fileSize,    lockFile,        unlockFile, checkReserved,
                                        controlFile, sectorSize,  characteristics, mapShared,  lockShared,
                                        fenceShared, unmapShared, nullptr,         nullptr};

/// What the disk holds when a file is first opened.
static int readImage(Image &image, sqlite3_file *real)
{
    sqlite3_int64 size = 0;
    if (const auto asked = real->pMethods->xFileSize(real, &size); asked != SQLITE_OK)
        return asked;
    image.bytes.resize(static_cast<size_t>(size));
    image.isRead = true;
    return size == 0 ? SQLITE_OK : real->pMethods->xRead(real, image.bytes.data(), static_cast<int>(size), 0);
}

static int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const std::lock_guard locked(world().mutex);
    auto *real = world().real;
    if (!name) // a temporary one: nobody misses it
        return real->xOpen(real, name, file, flags, outFlags);
    new (file) File{{nullptr}, nullptr};
    if (const auto opened = real->xOpen(real, name, realOf(file), flags, outFlags); opened != SQLITE_OK)
        return opened;
    auto &image = world().images[name];
    if (!image)
        image = std::make_unique<Image>();
    reinterpret_cast<File *>(file)->image = image.get();
    file->pMethods = &Methods;
    return image->isRead ? SQLITE_OK : readImage(*image, realOf(file));
}

static int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const std::lock_guard locked(world().mutex);
    world().images.erase(name);
    return world().real->xDelete(world().real, name, syncFolder);
}

bool useDiskThatLosesPower(Disk disk, unsigned seed)
{
    static sqlite3_vfs ours;
    auto *real = sqlite3_vfs_find(nullptr);
    if (!real)
        return false;
    world().real = real;
    world().disk = disk;
    world().chance.seed(seed + 1);
    ours = *real;
    ours.iVersion = 1;
    ours.pNext = nullptr;
    ours.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    ours.zName = "power-cut";
    ours.xOpen = openFile;
    ours.xDelete = deleteFile;
    return sqlite3_vfs_register(&ours, 1) == SQLITE_OK;
}

} // namespace coverdesk::testing
