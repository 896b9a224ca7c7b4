// SPDX-License-Identifier: MIT
#include "app/history/fileheader.h"

#include "app/history/migrations.h"
#include "app/history/spoiltheader.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <bit>

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

/// Where SQLite takes it for a database at all.
static bool isOfSqlite(const QByteArray &header)
{
    constexpr qsizetype PageSizeAt = 16;
    constexpr qsizetype FormatsAt = 18;
    constexpr qsizetype FractionsAt = 21;
    constexpr uint SmallestPage = 512;
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return false;
    // 1 stands for 65536, which needs one byte more.
    const uint pageSize = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const bool isSize = pageSize == 1 || (pageSize >= SmallestPage && std::has_single_bit(pageSize));
    const auto isFormat = [&header](qsizetype at) { return header.at(at) == 1 || header.at(at) == 2; };
    return isSize && isFormat(FormatsAt) && isFormat(FormatsAt + 1) && header.sliced(FractionsAt, 3) == "\x40\x20\x20";
}

static Result<Done> fitsThisProgram(const QByteArray &header)
{
    if (!isOfSqlite(header))
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
            return Failure{Failure::Kind::Damaged, file.exists() ? u"log"_s : u"wal"_s};
        return Done{};
    }
    // Torn by a power cut while it was made: SQLite rolls it back, and `migrate` looks at the rest.
    if (QFileInfo(path + u"-journal"_s).size() > 0)
        return Done{};
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::ReadOnly, {}, file.errorString()};
    const auto fits = fitsThisProgram(file.read(HeaderSize));
    file.close();
    return fits || !isOursWithSpoiltHeader(path, fits.failure()) ? fits : Failure{Failure::Kind::Damaged, u"header"_s};
}

} // namespace coverdesk
