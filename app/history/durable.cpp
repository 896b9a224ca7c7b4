// SPDX-License-Identifier: MIT
#include "app/history/durable.h"

#include "app/history/ownerfolder.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr qint64 PieceSize = 1 << 20;

static bool isFlushed(int handle)
{
#if defined(Q_OS_WIN)
    return _commit(handle) == 0;
#elif defined(Q_OS_MACOS)
    // fsync leaves it in the disk's own memory there.
    return fcntl(handle, F_FULLFSYNC) == 0 || fsync(handle) == 0;
#else
    return fsync(handle) == 0;
#endif
}

Result<Done> flushFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return Failure{Failure::Kind::ReadOnly, {}, file.errorString()};
    if (!isFlushed(file.handle()))
        return Failure{Failure::Kind::DiskFull, {}, qt_error_string()};
    return Done{};
}

Result<Done> flushFolder(const QString &path)
{
#ifndef Q_OS_WIN
    const auto folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return Failure{Failure::Kind::ReadOnly, {}, qt_error_string()};
    const bool flushed = isFlushed(folder);
    ::close(folder);
    if (!flushed)
        return Failure{Failure::Kind::DiskFull, {}, qt_error_string()};
#else
    Q_UNUSED(path)
#endif
    return Done{};
}

Result<Done> putInPlace(const QString &from, const QString &to)
{
    // QFile does not put one in the place of another.
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return Failure{Failure::Kind::ReadOnly, {}, QString::fromStdString(error.message())};
    return flushFolder(QFileInfo(to).absolutePath());
}

Result<Done> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QFile copy(to);
    if (!source.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::ReadOnly, {}, source.errorString()};
    if (const auto made = makeOwnersFile(to); !made)
        return made;
    if (!copy.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return Failure{Failure::Kind::ReadOnly, {}, copy.errorString()};
    while (!source.atEnd()) {
        const auto piece = source.read(PieceSize);
        if (piece.isEmpty())
            return Failure{Failure::Kind::Damaged, u"read"_s, source.errorString()};
        if (copy.write(piece) != piece.size())
            return Failure{Failure::Kind::DiskFull, {}, copy.errorString()};
    }
    return Done{};
}

Result<Done> writeWhole(const QString &path, const QByteArray &content)
{
    const QString half = path + ".half"_L1;
    QFile::remove(half);
    if (const auto made = makeOwnersFile(half); !made)
        return made;
    QFile file(half);
    if (!file.open(QFile::WriteOnly | QFile::Unbuffered))
        return Failure{.kind = Failure::Kind::ReadOnly, .code = u"folder"_s};
    if (file.write(content) != content.size())
        return Failure{.kind = Failure::Kind::DiskFull};
    file.close();
    if (const auto flushed = flushFile(half); !flushed)
        return flushed;
    return putInPlace(half, path);
}

} // namespace coverdesk
