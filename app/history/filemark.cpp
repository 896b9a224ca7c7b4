// SPDX-License-Identifier: MIT
#include "app/history/filemark.h"

#include <QFile>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

namespace coverdesk {

std::optional<FileMark> fileMarkOf(const QString &path)
{
#ifdef Q_OS_WIN
    return QFile::exists(path) ? std::optional(FileMark()) : std::nullopt;
#else
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileMark{quint64(found.st_dev), quint64(found.st_ino)};
#endif
}

} // namespace coverdesk
