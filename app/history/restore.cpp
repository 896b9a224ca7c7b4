// SPDX-License-Identifier: MIT
#include "app/history/restore.h"

#include "app/domain/crashpoint.h"
#include "app/history/connection.h"
#include "app/history/durable.h"
#include "app/history/fileheader.h"
#include "app/history/filelock.h"
#include "app/history/historyfiles.h"
#include "app/history/holder.h"
#include "app/history/keytable.h"
#include "app/history/migrations.h"
#include "app/history/restoredmark.h"
#include "app/history/salvage.h"
#include "app/history/statement.h"
#include "app/history/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

QString salvagedLockOf(const QString &profile)
{
    return profile % u"/holders/salvaged"_s;
}

static Result<Done> needsToBeBackup(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return Failure{Failure::Kind::NotFound, u"backup"_s};
    // What is only in its log would be left behind.
    if (Connection::isOpenHere(file.absoluteFilePath()) || QFileInfo(path + u"-wal"_s).size() > 0
        || QFileInfo(path + u"-journal"_s).size() > 0)
        return Failure{Failure::Kind::InUse, u"backup"_s};
    if (file.size() == 0)
        return Failure{Failure::Kind::Foreign};
    return fitsThisProgram(path);
}

static Result<Done> setMark(const QSqlDatabase &database)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto set = RestoredMark(database).set(); !set)
        return set;
    return transaction.commit();
}

/// A backup bears the mark already; an older program's, or a copy made by hand, gets it here.
static Result<Done> makeReady(const QString &copy)
{
    Connection connection(copy, Connection::Access::Write);
    if (const auto opened = connection.open(); !opened)
        return opened;
    auto database = connection.database();
    if (const auto mode = Statement(database, u"PRAGMA journal_mode = DELETE"_s).single(); !mode)
        return mode.failure();
    if (const auto migrated = migrate(database); !migrated)
        return migrated;
    const auto known = KeyTable(database).all();
    if (!known)
        return known.failure();
    if (known->empty())
        return Failure{Failure::Kind::Damaged, u"keys"_s};
    return setMark(database);
}

/// What is ready to take the place of the history bears the name that this will have, set aside, and this ending.
static constexpr auto Ready = ".restored"_L1;

static QString copyOf(const QString &profile)
{
    return profile % u"/restoring.sqlite"_s;
}

static void removeCopy(const QString &profile)
{
    for (const auto &ending : {QString(), u"-journal"_s})
        QFile::remove(copyOf(profile) + ending);
}

static Result<Done> place(const QString &ready, const QString &aside, const QString &path)
{
    if (const auto gone = renameHistory(path, aside); !gone)
        return gone;
    const auto placed = putInPlace(ready, path);
    crashPoint("restore", "placed");
    return placed;
}

static Result<Done> replaceBy(const QString &copy, const QString &profile, const QDate &day)
{
    if (const auto flushed = flushFile(copy); !flushed)
        return flushed;
    crashPoint("restore", "flushed");
    const auto path = historyPathOf(profile);
    const auto aside = freeAsideName(profile, day);
    // From here on it is done, whoever is killed: the next start goes on with it.
    if (const auto named = putInPlace(copy, aside + Ready); !named)
        return named;
    crashPoint("restore", "ready");
    const auto placed = place(aside + Ready, aside, path);
    if (!placed && (QFileInfo::exists(path) || renameHistory(aside, path)))
        QFile::remove(aside + Ready);
    return placed;
}

static QStringList readyIn(const QString &profile)
{
    return QDir(profile).entryList({"history-before-*.sqlite"_L1 + Ready}, QDir::Files);
}

bool isRestoreUnfinished(const QString &profile)
{
    return !readyIn(profile).isEmpty();
}

/// While nobody has the history open.
static Result<Done> placeWhatIsReady(const QString &profile, const QDateTime &now)
{
    removeCopy(profile);
    const auto path = historyPathOf(profile);
    for (const auto &name : readyIn(profile)) {
        const QString ready = profile % u'/' % name;
        auto aside = ready.chopped(Ready.size());
        // An older program began a history meanwhile, which is not to take the place of the one that was set aside.
        if (QFileInfo::exists(path) && QFileInfo::exists(aside))
            aside = freeAsideName(profile, now.toLocalTime().date());
        if (const auto placed = place(ready, aside, path); !placed)
            return placed;
    }
    return Done{};
}

Result<Done> finishRestore(const QString &profile, const QDateTime &now)
{
    // Whoever has the history open found nothing to finish.
    if (!Holder(profile % u"/holders"_s).isAlone())
        return Done{};
    if (!FileLock::isHeld(salvagedLockOf(profile)))
        removeSalvaged(profile);
    return placeWhatIsReady(profile, now);
}

static Result<Done> copyReady(const QString &backupFile, const QString &copy)
{
    if (const auto copied = copyFile(backupFile, copy); !copied)
        return copied;
    crashPoint("restore", "copied");
    return makeReady(copy);
}

Result<Done> restoreHistory(const QString &backupFile, const QString &profile, const QDateTime &now)
{
    if (const auto fits = needsToBeBackup(backupFile); !fits)
        return fits;
    const auto folder = QDir(profile).absolutePath();
    return alone(folder, [&]() -> Result<Done> {
        if (const auto finished = placeWhatIsReady(folder, now); !finished)
            return finished;
        const auto ready = copyReady(backupFile, copyOf(folder));
        const auto placed = ready ? replaceBy(copyOf(folder), folder, now.toLocalTime().date()) : ready;
        placed ? removeSalvaged(folder) : removeCopy(folder);
        return placed;
    });
}

} // namespace coverdesk
