// SPDX-License-Identifier: MIT
#include "app/history/restore.h"

#include "app/domain/crashpoint.h"
#include "app/history/connection.h"
#include "app/history/durable.h"
#include "app/history/fileheader.h"
#include "app/history/filelock.h"
#include "app/history/holder.h"
#include "app/history/keytable.h"
#include "app/history/migrations.h"
#include "app/history/ownerfolder.h"
#include "app/history/restoredmark.h"
#include "app/history/statement.h"
#include "app/history/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace coverdesk {

static constexpr auto Patience = 5s;
static constexpr qint64 PieceSize = 1 << 20;

/// The file goes first: without it, what is left of its log is not taken for another's (`fitsThisProgram`).
static QStringList suffixes()
{
    return {QString(), u"-wal"_s, u"-journal"_s, u"-shm"_s};
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

static Result<Done> copyBytes(const QString &from, const QString &to)
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

/// The first name that is free, with everything that belongs to it.
static QString freeName(const QString &profile, const QDate &day)
{
    const QString stem = profile % u"/history-before-"_s % day.toString(Qt::ISODate);
    const auto endings = suffixes();
    for (int count = 1;; ++count) {
        const QString name = stem % (count > 1 ? u'-' % QString::number(count) : QString()) % u".sqlite"_s;
        if (std::none_of(endings.cbegin(), endings.cend(),
                         [&name](const QString &ending) { return QFileInfo::exists(name + ending); }))
            return name;
    }
}

/// Gives the history, with everything that belongs to it, another name; where it cannot be, it has its old one.
static Result<Done> renameHistory(const QString &from, const QString &to)
{
    const auto endings = suffixes();
    for (qsizetype count = 0; count < endings.size(); ++count) {
        if (!QFileInfo::exists(from + endings.at(count)))
            continue;
        const auto moved = putInPlace(from + endings.at(count), to + endings.at(count));
        crashPoint("restore", "aside");
        if (moved)
            continue;
        while (--count >= 0)
            (void)putInPlace(to + endings.at(count), from + endings.at(count));
        return moved;
    }
    return Done{};
}

static Result<Done> replaceBy(const QString &copy, const QString &profile, const QDate &day)
{
    if (const auto flushed = flushFile(copy); !flushed)
        return flushed;
    crashPoint("restore", "flushed");
    const QString path = profile % u"/history.sqlite"_s;
    const auto aside = freeName(profile, day);
    if (const auto gone = renameHistory(path, aside); !gone)
        return gone;
    const auto placed = putInPlace(copy, path);
    crashPoint("restore", "placed");
    if (!placed)
        (void)renameHistory(aside, path);
    return placed;
}

static Result<Done> copyReady(const QString &backupFile, const QString &copy)
{
    if (const auto copied = copyBytes(backupFile, copy); !copied)
        return copied;
    crashPoint("restore", "copied");
    return makeReady(copy);
}

Result<Done> restoreHistory(const QString &backupFile, const QString &profile, const QDateTime &now)
{
    if (const auto fits = needsToBeBackup(backupFile); !fits)
        return fits;
    const auto folder = QDir(profile).absolutePath();
    const QString holders = folder % u"/holders"_s;
    if (const auto made = makeOwnersFolder(holders); !made)
        return made;
    // Nobody opens the history until it is in place.
    FileLock opening(holders % u"/opening"_s);
    if (const auto alone = opening.lock(Patience); !alone)
        return alone;
    if (!Holder(holders).isAlone())
        return Failure{Failure::Kind::InUse, u"history"_s};
    const QString copy = folder % u"/restoring.sqlite"_s;
    QFile::remove(copy);
    QFile::remove(copy + u"-journal"_s);
    const auto ready = copyReady(backupFile, copy);
    const auto placed = ready ? replaceBy(copy, folder, now.toLocalTime().date()) : ready;
    if (!placed)
        QFile::remove(copy);
    return placed;
}

} // namespace coverdesk
