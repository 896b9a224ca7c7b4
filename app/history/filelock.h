// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <chrono>
#include <optional>

namespace coverdesk {

/// An exclusive lock on a file of its own, between processes and between objects of one process.
///
/// The system lets it go the moment its process ends, however it ends; the file itself says nothing and stays.
class FileLock
{
public:
    explicit FileLock(const QString &path)
        : m_path(path)
    {}
    ~FileLock() { unlock(); }
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Makes the file, owner-only, where it is missing, and waits at most \a patience for others (on this thread):
    /// InUse then, ReadOnly where the file cannot be made.
    Result<Done> lock(std::chrono::milliseconds patience = {});

    void unlock();

    /// Whether anybody holds the lock of the file at \a path; nobody holds a missing one.
    static bool isHeld(const QString &path);

private:
    Result<Done> take();

    QString m_path;
    std::optional<qintptr> m_handle;
};

} // namespace coverdesk
