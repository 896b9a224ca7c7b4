// SPDX-License-Identifier: MIT
#include "app/history/ownerfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace coverdesk {

static constexpr QFile::Permissions OwnersFile = QFile::ReadOwner | QFile::WriteOwner;
static constexpr QFile::Permissions OwnersFolder = OwnersFile | QFile::ExeOwner;

static bool isMade(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    const auto above = QFileInfo(folder).absolutePath();
    // Another process may make it at the same moment.
    return above != folder && isMade(above) && (QDir().mkdir(folder, OwnersFolder) || QFileInfo(folder).isDir());
}

Result<Done> makeOwnersFolder(const QString &path)
{
    if (!isMade(QFileInfo(path).absoluteFilePath()))
        return Failure{Failure::Kind::ReadOnly, {}, path};
    return Done{};
}

Result<Done> makeOwnersFile(const QString &path)
{
    QFile file(path);
    if (file.exists()) {
        keepToOwner(path);
        return Done{};
    }
    // The permissions are there before the first byte, whatever the umask.
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly, OwnersFile))
        return Failure{Failure::Kind::ReadOnly, {}, file.errorString()};
    return Done{};
}

void keepToOwner(const QString &path)
{
    constexpr QFile::Permissions Others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const auto permissions = QFile::permissions(path);
    if (permissions & Others)
        QFile::setPermissions(path, permissions & OwnersFile);
}

} // namespace coverdesk
