// SPDX-License-Identifier: MIT
#include "app/history/closedfile.h"

#include "app/history/connection.h"
#include "app/history/fileheader.h"
#include "app/history/identity.h"
#include "app/history/keytable.h"
#include "app/history/statement.h"
#include "app/history/transaction.h"

#include <QFileInfo>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace coverdesk {

Result<Done> ClosedFile::needsToBeReadable() const
{
    const QFileInfo file(m_path);
    if (!file.isFile())
        return Failure{.kind = Failure::Kind::NotFound, .code = u"backup"_s};
    if (Connection::isOpenHere(file.absoluteFilePath()))
        return Failure{.kind = Failure::Kind::InUse, .code = u"backup"_s};
    if (file.size() == 0)
        return Failure{.kind = Failure::Kind::Foreign};
    return fitsThisProgram(m_path);
}

std::optional<QUuid> ClosedFile::history() const
{
    if (!needsToBeReadable())
        return std::nullopt;
    Connection connection(m_path, Connection::Access::Read);
    if (!connection.open())
        return std::nullopt;
    const auto found = identityOf(connection.database());
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<qint64> ClosedFile::checks() const
{
    if (!needsToBeReadable())
        return std::nullopt;
    Connection connection(m_path, Connection::Access::Read);
    if (!connection.open())
        return std::nullopt;
    const auto counted = Statement(connection.database(), u"SELECT count(*) FROM checks"_s).single();
    return counted ? std::optional(counted->toLongLong()) : std::nullopt;
}

Result<std::vector<KeySlot>> ClosedFile::keySlots() const
{
    if (const auto readable = needsToBeReadable(); !readable)
        return readable.failure();
    Connection connection(m_path, Connection::Access::Read);
    if (const auto opened = connection.open(); !opened)
        return opened.failure();
    const auto known = KeyTable(connection.database()).all();
    if (!known && known.failure().kind == Failure::Kind::Damaged)
        return known;
    // The table of an older program's file may be another.
    return known && !known->empty() ? known : Failure{.kind = Failure::Kind::KeyMissing, .code = u"slot"_s};
}

Result<Done> ClosedFile::opensBy(const QUuid &slot, const QByteArray &slotKey) const
{
    if (const auto readable = needsToBeReadable(); !readable)
        return readable;
    Connection connection(m_path, Connection::Access::Read);
    if (const auto opened = connection.open(); !opened)
        return opened;
    const auto opens = KeyTable(connection.database()).open(slot, slotKey);
    return opens ? Result<Done>(Done{}) : opens.failure();
}

void ClosedFile::shred() const
{
    if (!needsToBeReadable())
        return;
    Connection connection(m_path, Connection::Access::Write);
    if (!connection.open())
        return;
    Transaction transaction(connection.database());
    if (transaction.begin() && KeyTable(connection.database()).shred() && transaction.commit())
        (void)Statement(connection.database(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run();
}

} // namespace coverdesk
