// SPDX-License-Identifier: MIT
#include "app/history/filenumber.h"

#include "app/history/statement.h"

#include <QFile>
#include <QtEndian>
#include <QUrl>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

// https://www.sqlite.org/fileformat2.html, "The WAL File Format" and "The Database Header"
static constexpr qsizetype LogHeaderSize = 32;
static constexpr qsizetype PageSizeAt = 8;
static constexpr qsizetype SaltAt = 16;
static constexpr qsizetype FrameHeaderSize = 24;
static constexpr qsizetype FrameSaltAt = 8;
static constexpr qsizetype SaltSize = 8;
static constexpr qsizetype NumberAt = 40;

static quint32 numberAt(const QByteArray &bytes, qsizetype position)
{
    return qFromBigEndian<quint32>(bytes.constData() + position);
}

Result<Done> raiseFileNumber(const QSqlDatabase &database)
{
    // SQLite counts there how often the tables changed; whoever has the file open only looks at them again.
    const auto number = Statement(database, u"PRAGMA schema_version"_s).single();
    if (!number)
        return number.failure();
    return Statement(database, u"PRAGMA schema_version = %1"_s.arg(number->toLongLong() + 1)).run();
}

/// Through SQLite, without the log: a handle of our own would take away its locks (POSIX).
std::optional<quint32> fileNumberOf(const QString &path)
{
    const QString name = u"number "_s % QUuid::createUuid().toString();
    std::optional<quint32> number;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        database.setDatabaseName(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) % u"?immutable=1"_s);
        if (database.open()) {
            const auto found = Statement(database, u"PRAGMA schema_version"_s).single();
            number = found ? std::optional(found->toUInt()) : std::nullopt;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return number;
}

/// On the first of the log's pages that is the file's first.
static std::optional<quint32> firstNumberIn(const QString &log)
{
    QFile file(log);
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    const auto header = file.read(LogHeaderSize);
    if (header.size() < LogHeaderSize)
        return std::nullopt;
    const auto salt = header.sliced(SaltAt, SaltSize);
    const auto step = FrameHeaderSize + qsizetype(numberAt(header, PageSizeAt));
    for (qint64 at = LogHeaderSize; file.seek(at); at += step) {
        const auto frame = file.read(FrameHeaderSize + NumberAt + qsizetype(sizeof(quint32)));
        const bool isOfThisLog =
            frame.size() > FrameHeaderSize + NumberAt && frame.sliced(FrameSaltAt, SaltSize) == salt;
        if (!isOfThisLog)
            return std::nullopt;
        if (numberAt(frame, 0) == 1)
            return numberAt(frame, FrameHeaderSize + NumberAt);
    }
    return std::nullopt;
}

bool isOlderThanItsLog(const QString &path)
{
    // The log first: meanwhile another process may bring it into the file, and begin another.
    const auto first = firstNumberIn(path % u"-wal"_s);
    const auto number = first ? fileNumberOf(path) : std::nullopt;
    return number && qint64(*number) < qint64(*first) - 1;
}

} // namespace coverdesk
