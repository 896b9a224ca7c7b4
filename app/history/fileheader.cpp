// SPDX-License-Identifier: MIT
#include "app/history/fileheader.h"

#include "app/history/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace coverdesk {

// https://www.sqlite.org/fileformat2.html, "The Database Header"
static constexpr qsizetype HeaderSize = 100;
static constexpr qsizetype VersionAt = 60;
static constexpr qsizetype ApplicationIdAt = 68;

static quint32 numberAt(const QByteArray &header, qsizetype position)
{
    return qFromBigEndian<quint32>(header.constData() + position);
}

static Result<Done> fitsThisProgram(const QByteArray &header)
{
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return Failure{Failure::Kind::Foreign};
    if (numberAt(header, ApplicationIdAt) != ApplicationId)
        return Failure{Failure::Kind::Foreign};
    if (numberAt(header, VersionAt) > quint32(newestVersion()))
        return Failure{Failure::Kind::Newer};
    return Done{};
}

Result<Done> fitsThisProgram(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0) {
        // SQLite would throw away the log of a file that is gone, and every check in it.
        if (QFileInfo(path + u"-wal"_s).size() > 0)
            return Failure{Failure::Kind::Damaged, u"wal"_s};
        return Done{};
    }
    // Torn by a power cut while it was made: SQLite rolls it back, and `migrate` looks at the rest.
    if (QFileInfo(path + u"-journal"_s).size() > 0)
        return Done{};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::ReadOnly, {}, file.errorString()};
    return fitsThisProgram(file.read(HeaderSize));
}

} // namespace coverdesk
