// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/auditentry.h"
#include "app/domain/result.h"

#include <QFuture>

#include <vector>

namespace coverdesk {

class HistoryThread;

/// The audit log of an unlocked history: KeyMissing while it is locked.
class HistoryAudit
{
public:
    explicit HistoryAudit(HistoryThread &thread)
        : m_thread(thread)
    {}

    /// Notes what was done; the time is the history's own, the number the log's, and who did it, where that is left
    /// empty, whoever is at the desk (`History::setActor`).
    QFuture<Result<Done>> note(const AuditEntry &entry);

    struct Part
    {
        /// Newest first.
        std::vector<AuditEntry> entries;
        /// How many in between do not open.
        int damaged = 0;
    };

    /// The newest entries, at most \a most of them; with \a before those before that number.
    QFuture<Result<Part>> newest(int most, std::optional<int> before = {});

    /// The number of the first entry that was changed, put in or taken out; none where all is well.
    QFuture<Result<std::optional<int>>> firstBad();

private:
    HistoryThread &m_thread;
};

} // namespace coverdesk
