// SPDX-License-Identifier: MIT
#include "app/history/filelock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace coverdesk {

static constexpr unsigned long PauseInMs = 10;

Result<Done> FileLock::lock(std::chrono::milliseconds patience)
{
    QDeadlineTimer deadline(patience);
    while (true) {
        const auto taken = take();
        if (taken || taken.failure().kind != Failure::Kind::InUse || deadline.hasExpired())
            return taken;
        QThread::msleep(PauseInMs);
    }
}

#ifdef Q_OS_WIN

static HANDLE openFile(const QString &path, DWORD access, DWORD sharing, DWORD disposition)
{
    const auto native = QDir::toNativeSeparators(path).toStdWString();
    return CreateFileW(native.c_str(), access, sharing, nullptr, disposition, FILE_ATTRIBUTE_NORMAL, nullptr);
}

Result<Done> FileLock::take()
{
    if (m_handle)
        return Done{};
    const auto handle = openFile(m_path, GENERIC_READ | GENERIC_WRITE, 0, OPEN_ALWAYS);
    if (handle == INVALID_HANDLE_VALUE) {
        const auto error = GetLastError();
        const auto kind = error == ERROR_SHARING_VIOLATION ? Failure::Kind::InUse : Failure::Kind::ReadOnly;
        return Failure{kind, QString::number(error), qt_error_string(int(error))};
    }
    m_handle = reinterpret_cast<qintptr>(handle);
    return Done{};
}

void FileLock::unlock()
{
    if (m_handle)
        CloseHandle(reinterpret_cast<HANDLE>(*m_handle));
    m_handle.reset();
}

bool FileLock::isHeld(const QString &path)
{
    constexpr auto Everything = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const auto handle = openFile(path, GENERIC_READ, Everything, OPEN_EXISTING);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(handle);
    return false;
}

#else

static Failure failureOf(int error)
{
    switch (error) {
    case EWOULDBLOCK: return {Failure::Kind::InUse, QString::number(error), qt_error_string(error)};
    case ENOSPC: return {Failure::Kind::DiskFull, QString::number(error), qt_error_string(error)};
    default: return {Failure::Kind::ReadOnly, QString::number(error), qt_error_string(error)};
    }
}

static int flocked(int file, int operation)
{
    int answer = 0;
    do
        answer = flock(file, operation);
    while (answer != 0 && errno == EINTR);
    return answer;
}

Result<Done> FileLock::take()
{
    if (m_handle)
        return Done{};
    const auto file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return failureOf(errno);
    if (flocked(file, LOCK_EX | LOCK_NB) != 0) {
        const auto failure = failureOf(errno);
        ::close(file);
        return failure;
    }
    m_handle = file;
    return Done{};
}

void FileLock::unlock()
{
    if (m_handle)
        ::close(int(*m_handle));
    m_handle.reset();
}

bool FileLock::isHeld(const QString &path)
{
    const auto file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return errno != ENOENT;
    // Shared, so that two who ask at once do not take each other for the holder.
    const bool held = flocked(file, LOCK_SH | LOCK_NB) != 0;
    ::close(file);
    return held;
}

#endif

} // namespace coverdesk
