// SPDX-License-Identifier: MIT
#include "app/history/oldcopy.h"

#include "app/history/connection.h"
#include "app/history/durable.h"
#include "app/history/filenumber.h"
#include "app/history/historyfiles.h"
#include "app/history/holder.h"
#include "app/history/restoredmark.h"
#include "app/history/statement.h"
#include "app/history/transaction.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace coverdesk {

Result<bool> setLogAsideIfOlder(const QString &profile, const Holder &holder, const QDateTime &now)
{
    const auto path = historyPathOf(profile);
    if (!isOlderThanItsLog(path))
        return false;
    if (Connection::isOpenHere(path) || !holder.isAlone())
        return true;
    // SQLite makes another of it.
    QFile::remove(path % u"-shm"_s);
    const auto set = putInPlace(path % u"-wal"_s, freeAsideName(profile, now.toLocalTime().date()) % u"-wal"_s);
    return set ? Result<bool>(true) : set.failure();
}

Result<Done> markAsOldCopy(const QSqlDatabase &database)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto marked = RestoredMark(database).setFromOutside(); !marked)
        return marked;
    if (const auto raised = raiseFileNumber(database); !raised)
        return raised;
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    // From here on the file has come as far as its log.
    (void)Statement(database, u"PRAGMA wal_checkpoint(PASSIVE)"_s).run();
    return Done{};
}

} // namespace coverdesk
