// SPDX-License-Identifier: MIT
#include "ui/paper/ownersfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <filesystem>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace coverdesk {

/// Asks the system to have the bytes on the disk, not in its memory: a crash after the rename must not leave less.
static bool bringToDisk(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return fsync(handle) == 0;
#endif
}

static void bringFolderToDisk(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
#else
    const auto handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    fsync(handle);
    close(handle);
#endif
}

/// The owner alone, from the first byte on: the file is made so, not changed to it.
static Result<Done> writeNew(QFile &file, const QByteArray &bytes)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Failure{file.error() == QFile::ResourceError ? Failure::Kind::DiskFull : Failure::Kind::ReadOnly};
    const bool isWritten = file.write(bytes) == bytes.size() && file.flush() && bringToDisk(file.handle());
    file.close();
    if (!isWritten || file.error() != QFile::NoError)
        return Failure{Failure::Kind::DiskFull};
    return Done();
}

/// QFile would not put one file in the place of another in a single step.
static bool replace(const QString &older, const QString &newer)
{
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(newer.toStdU16String()),
                            std::filesystem::path(older.toStdU16String()), error);
    return !error;
}

Result<Done> writeOwnersFile(const QByteArray &bytes, const QString &fileName)
{
    const QFileInfo target(fileName);
    const auto folder = target.absolutePath();
    if (!QFileInfo(folder).isDir())
        return Failure{Failure::Kind::NotFound, u"NO_FOLDER"_s};
    // What is no plain file, a device for one, is never replaced.
    if (target.exists() && (!target.isFile() || !target.isWritable()))
        return Failure{Failure::Kind::ReadOnly};

    QFile file(folder + u"/.coverdesk-"_s + QUuid::createUuid().toString(QUuid::Id128) + u".part"_s);
    const auto cleanUp = qScopeGuard([&file] { file.remove(); });
    if (const auto written = writeNew(file, bytes); !written)
        return written.failure();
    if (!replace(target.absoluteFilePath(), file.fileName()))
        return Failure{Failure::Kind::ReadOnly};
    bringFolderToDisk(folder);
    return Done();
}

} // namespace coverdesk
