// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QSqlDatabase>
#include <QUuid>

#include <vector>

namespace coverdesk {

class HistoryFile;

/// The mark in a backup's file by which a history knows that it was restored, whoever put it there: nobody knows what
/// became since of the checks that were open in it. It tells how far these have been handed to people.
class RestoredMark
{
public:
    explicit RestoredMark(const QSqlDatabase &database)
        : m_database(database)
    {}

    /// For every check that is there now. Within a transaction.
    Result<Done> set();

    /// For a copy that came from outside, of which people have yet to be told.
    Result<Done> setFromOutside();

    Result<bool> isSet() const;
    Result<bool> isFromOutside() const;

    /// Whether the check has yet to be handed to a person.
    Result<bool> isPending(const QUuid &check) const;

    /// Those of \a checks that may go on.
    Result<std::vector<QUuid>> withoutPending(const std::vector<QUuid> &checks) const;

    /// Hands the next open checks to people; after the last the mark is gone. Tells whether more are left.
    static Result<bool> settleSome(HistoryFile &file);

private:
    struct Next
    {
        std::vector<QUuid> ids;
        qint64 row = 0;
    };

    Result<Next> next(int most) const;
    Result<Done> advance(qint64 row);
    Result<Done> clear();

    QSqlDatabase m_database;
};

} // namespace coverdesk
