// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace coverdesk::practice {

/// An exclusive lock on a file of its own, waited for, across processes; the system lets go of it when a process dies.
class FileLock
{
public:
    /// Makes the file, owner-only, if it is missing.
    explicit FileLock(const QString &path);

    bool isHeld() const { return m_isHeld; }

private:
    // Closing the file gives the lock back.
    QFile m_file;
    bool m_isHeld = false;
};

} // namespace coverdesk::practice
