// SPDX-License-Identifier: MIT
#include "app/practice/filelock.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <sys/file.h>
#endif

namespace coverdesk::practice {

static bool lock(int descriptor)
{
#ifdef Q_OS_WIN
    OVERLAPPED wholeFile{};
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
    return LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK, 0, 1, 0, &wholeFile) != 0;
#else
    auto result = flock(descriptor, LOCK_EX);
    while (result != 0 && errno == EINTR)
        result = flock(descriptor, LOCK_EX);
    return result == 0;
#endif
}

FileLock::FileLock(const QString &path)
    : m_file(path)
{
    m_isHeld = m_file.open(QFile::ReadWrite | QFile::Unbuffered, QFile::ReadOwner | QFile::WriteOwner)
        && lock(m_file.handle());
}

} // namespace coverdesk::practice
