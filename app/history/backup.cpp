// SPDX-License-Identifier: MIT
#include "app/history/backup.h"

#include "app/history/closedfile.h"
#include "app/history/durable.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr size_t KeptBackups = 7;

QString backupFolderOf(const QString &profile)
{
    return profile % u"/backups"_s;
}

static QString stemFor(const QDate &day, bool isWhole)
{
    return u"history-"_s % day.toString(Qt::ISODate) % (isWhole ? QString() : u"-damaged"_s);
}

QString backupNameFor(const QDate &day, bool isWhole)
{
    return stemFor(day, isWhole) % u".sqlite"_s;
}

std::vector<Backup> backupsOf(const QString &profile)
{
    static const QRegularExpression pattern(uR"(^history-(\d{4}-\d\d-\d\d)(-damaged)?(-\d+)?\.sqlite$)"_s);
    std::vector<Backup> found;
    const auto files = QDir(backupFolderOf(profile)).entryInfoList(QDir::Files);
    for (const auto &file : files) {
        const auto match = pattern.match(file.fileName());
        const auto day = QDate::fromString(match.captured(1), Qt::ISODate);
        if (day.isValid())
            found.push_back({file.fileName(), day, file.size(), match.captured(2).isEmpty()});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Backup &left, const Backup &right) { return left.day > right.day; });
    return found;
}

static bool isOf(const QUuid &history, const QString &path)
{
    return ClosedFile(path).history() == history;
}

std::vector<Backup> backupsOf(const QString &profile, const QUuid &history)
{
    auto found = backupsOf(profile);
    std::erase_if(found,
                  [&](const Backup &backup) { return !isOf(history, backupFolderOf(profile) % u'/' % backup.name); });
    return found;
}

QString ownBackupNameFor(const QString &profile, const QUuid &history, const QDate &day, bool isWhole)
{
    for (int count = 1;; ++count) {
        const QString name = count == 1 ? backupNameFor(day, isWhole)
                                        : stemFor(day, isWhole) % u'-' % QString::number(count) % u".sqlite"_s;
        const QString path = backupFolderOf(profile) % u'/' % name;
        if (!QFileInfo::exists(path) || isOf(history, path))
            return name;
    }
}

void removeOldBackups(const QString &profile, const QUuid &history, const Backup &made)
{
    size_t whole = made.isWhole ? 1 : 0;
    size_t damaged = made.isWhole ? 0 : 1;
    for (const auto &backup : backupsOf(profile, history)) {
        if (backup.name == made.name)
            continue;
        const bool isKept = backup.isWhole ? ++whole <= KeptBackups : ++damaged <= KeptBackups && whole < KeptBackups;
        // What stays because it cannot be removed is removed next time.
        if (!isKept)
            QFile::remove(backupFolderOf(profile) % u'/' % backup.name);
    }
}

void removeHalfBackup(const QString &folder)
{
    for (const auto &ending : {QString(), u"-journal"_s})
        QFile::remove(folder % u"/half.sqlite"_s % ending);
}

Result<Done> setBackupsAside(const QString &profile, const QDate &day)
{
    if (backupsOf(profile).empty())
        return Done{};
    removeHalfBackup(backupFolderOf(profile));
    const QString stem = profile % u"/backups-before-"_s % day.toString(Qt::ISODate);
    auto folder = stem;
    for (int count = 2; QFileInfo::exists(folder); ++count)
        folder = stem % u'-' % QString::number(count);
    return putInPlace(backupFolderOf(profile), folder);
}

} // namespace coverdesk
