// SPDX-License-Identifier: MIT
#include "app/history/backupjob.h"

#include "app/domain/crashpoint.h"
#include "app/history/connection.h"
#include "app/history/durable.h"
#include "app/history/filelock.h"
#include "app/history/historyfile.h"
#include "app/history/identity.h"
#include "app/history/inspection.h"
#include "app/history/ownerfolder.h"
#include "app/history/restoredmark.h"
#include "app/history/statement.h"
#include "app/history/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

BackupJob::BackupJob(const HistoryFile &file)
    : m_profile(file.folder())
    , m_path(file.path())
    , m_history(identityOf(file.database()))
    , m_today(file.now().toLocalTime().date())
    , m_dataKey(file.dataKey().copied())
    , m_cipher(file.cipher().copied())
{}

Result<Backup> BackupJob::run() const
{
    if (!m_history)
        return m_history.failure();
    const auto folder = backupFolderOf(m_profile);
    if (const auto made = makeOwnersFolder(folder); !made)
        return made.failure();
    FileLock making(folder % u"/making"_s);
    if (const auto alone = making.lock(); !alone)
        return alone.failure();
    const QString half = folder % u"/half.sqlite"_s;
    // Of one who was killed.
    removeHalfBackup(folder);
    const auto copied = copyTo(half);
    const auto placed = copied ? place(half, *copied) : Result<Backup>(copied.failure());
    removeHalfBackup(folder);
    if (placed)
        removeOldBackups(m_profile, *m_history, *placed);
    crashPoint("backup", "done");
    return placed;
}

static Result<Done> vacuumInto(const QString &path, const QString &half)
{
    Connection source(path, Connection::Access::Read);
    if (const auto opened = source.open(); !opened)
        return opened;
    return Statement(source.database(), u"VACUUM INTO ?"_s).bind(half).run();
}

/// Whoever puts the copy in the place of a history, by whatever means: nothing goes out of it by itself.
static Result<Done> markRestored(const QString &half)
{
    Connection copy(half, Connection::Access::Write);
    if (const auto opened = copy.open(); !opened)
        return opened;
    Transaction transaction(copy.database());
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto set = RestoredMark(copy.database()).set(); !set)
        return set;
    return transaction.commit();
}

/// Tells whether every record of the copy opens.
Result<bool> BackupJob::copyTo(const QString &half) const
{
    crashPoint("backup", "begin");
    // It is there before SQLite writes it, so that nobody else may ever read it.
    if (const auto made = makeOwnersFile(half); !made)
        return made.failure();
    if (const auto copied = vacuumInto(m_path, half); !copied)
        return copied.failure();
    crashPoint("backup", "copied");
    if (const auto marked = markRestored(half); !marked)
        return marked.failure();
    if (const auto flushed = flushFile(half); !flushed)
        return flushed.failure();
    crashPoint("backup", "flushed");
    return isWhole(half);
}

/// A record of the history itself that no longer opens keeps none of the others from being backed up.
Result<bool> BackupJob::isWhole(const QString &half) const
{
    const auto found = inspectFile(half, m_dataKey, m_cipher);
    if (!found)
        return found.failure();
    if (found->isEmpty())
        return true;
    const auto before = inspectFile(m_path, m_dataKey, m_cipher);
    if (!before)
        return before.failure();
    const bool cameWithCopy = std::any_of(found->cbegin(), found->cend(),
                                          [&before](const QString &damage) { return !before->contains(damage); });
    if (cameWithCopy)
        return Failure{Failure::Kind::Damaged, u"backup"_s, found->join(u", "_s)};
    return false;
}

Result<Backup> BackupJob::place(const QString &half, bool isWhole) const
{
    crashPoint("backup", "verified");
    const auto name = ownBackupNameFor(m_profile, *m_history, m_today, isWhole);
    const QString path = backupFolderOf(m_profile) % u'/' % name;
    if (const auto placed = putInPlace(half, path); !placed)
        return placed.failure();
    crashPoint("backup", "placed");
    return Backup{name, m_today, QFileInfo(path).size(), isWhole};
}

} // namespace coverdesk
