// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"

#include <QFuture>

#include <functional>
#include <vector>

namespace coverdesk {

class HistoryThread;

/// Lists of checks of an unlocked history, each found by an index however long the history is: KeyMissing while it is
/// locked.
class HistoryLists
{
public:
    explicit HistoryLists(HistoryThread &thread)
        : m_thread(thread)
    {}

    struct Lines
    {
        /// Newest first.
        std::vector<CheckLine> lines;
        /// How many in between do not open.
        int damaged = 0;

        friend bool operator==(const Lines &, const Lines &) = default;
    };

    /// The checks asked last, at most so many.
    QFuture<Result<Lines>> newest(int most);

    /// Every check that is not settled, or is still looked for, or brought an answer by phone that nobody has opened.
    QFuture<Result<Lines>> open();

    /// The checks asked at \a since or later.
    QFuture<Result<Lines>> askedSince(const QDateTime &since);

    /// The check of which \a isSame says that it is this very question, among those that are open, still looked for, or
    /// were asked or answered within the hour before \a check was asked: an open one, else the latest answer. Refused
    /// (code "unreadable") where one of those that is about the same patient does not open: it may be this very
    /// question.
    QFuture<Result<std::optional<Check>>> same(const Check &check, std::function<bool(const Check &)> isSame);

private:
    HistoryThread &m_thread;
};

} // namespace coverdesk
