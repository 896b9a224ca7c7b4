// SPDX-License-Identifier: MIT
#include "app/history/backup.h"

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

QString backupNameFor(const QDate &day, bool isWhole)
{
    return u"history-"_s % day.toString(Qt::ISODate) % (isWhole ? u".sqlite"_s : u"-damaged.sqlite"_s);
}

std::vector<Backup> backupsOf(const QString &profile)
{
    static const QRegularExpression pattern(uR"(^history-(\d{4}-\d\d-\d\d)(-damaged)?\.sqlite$)"_s);
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

bool isBackupDue(const QString &profile, const QDate &today)
{
    const auto all = backupsOf(profile);
    return std::none_of(all.cbegin(), all.cend(), [&today](const Backup &backup) { return backup.day == today; });
}

void removeOldBackups(const QString &profile, const Backup &made)
{
    size_t whole = made.isWhole ? 1 : 0;
    size_t damaged = made.isWhole ? 0 : 1;
    for (const auto &backup : backupsOf(profile)) {
        if (backup.name == made.name)
            continue;
        const bool isKept = backup.isWhole ? ++whole <= KeptBackups : ++damaged == 1 && whole < KeptBackups;
        // What stays because it cannot be removed is removed next time.
        if (!isKept)
            QFile::remove(backupFolderOf(profile) % u'/' % backup.name);
    }
}

} // namespace coverdesk
