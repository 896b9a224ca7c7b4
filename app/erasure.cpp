// SPDX-License-Identifier: MIT
#include "app/erasure.h"

#include "app/history/backup.h"
#include "app/history/closedfile.h"
#include "app/history/historyfiles.h"
#include "app/history/salvage.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace coverdesk {

bool isHistoryThere(const QString &profile)
{
    return QFile::exists(historyPathOf(profile));
}

/// The main files of those that were set aside.
static std::vector<ClosedFile> historiesSetAside(const QString &profile)
{
    std::vector<ClosedFile> found;
    for (const auto &path : filesSetAside(profile)) {
        if (path.endsWith(".sqlite"_L1))
            found.emplace_back(path);
    }
    return found;
}

std::vector<QUuid> keychainEntriesSetAside(const QString &profile)
{
    std::vector<QUuid> found;
    for (const auto &file : historiesSetAside(profile)) {
        if (const auto history = file.history())
            found.push_back(*history);
        const auto known = file.keySlots();
        for (const auto &slot : known ? *known : std::vector<KeySlot>()) {
            if (slot.isOfKeychain())
                found.push_back(slot.id);
        }
    }
    return found;
}

static QStringList filesToErase(const QString &profile)
{
    QStringList paths;
    const QStringList mains{historyPathOf(profile), profile + "/restoring.sqlite"_L1, profile + "/salvaging.sqlite"_L1,
                            salvagedPathOf(profile), backupFolderOf(profile) + "/half.sqlite"_L1};
    for (const auto &main : mains) {
        for (const auto &ending : historyEndings())
            paths.append(main + ending);
    }
    return paths + filesSetAside(profile);
}

Result<Done> eraseHistory(const QString &profile)
{
    return alone(profile, [profile]() -> Result<Done> {
        for (const auto &aside : historiesSetAside(profile))
            aside.shred();
        for (const auto &path : filesToErase(profile)) {
            if (QFile file(path); file.exists() && !file.remove())
                return Failure{.kind = Failure::Kind::ReadOnly, .code = u"folder"_s, .said = file.errorString()};
        }
        return Done{};
    });
}

Result<Done> setHistoryAside(const QString &profile, const QDateTime &now)
{
    return alone(profile, [&]() -> Result<Done> {
        const auto day = now.toLocalTime().date();
        if (const auto gone = renameHistory(historyPathOf(profile), freeAsideName(profile, day)); !gone)
            return gone;
        return setBackupsAside(profile, day);
    });
}

} // namespace coverdesk
