// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/auditentry.h"
#include "app/domain/result.h"
#include "app/history/retention.h"

#include <QFuture>

namespace coverdesk {

class HistoryThread;

/// What is older than the clinic's rule, and its end: KeyMissing while the history is locked, Refused (code "years")
/// for a rule of less than a year.
///
/// The backups hold it until they are replaced.
class HistoryRetention
{
public:
    explicit HistoryRetention(HistoryThread &thread)
        : m_thread(thread)
    {}

    /// What the rule lets go at \a now; nothing is changed.
    QFuture<Result<Purgeable>> preview(const RetentionRule &rule, const QDateTime &now);

    struct Step
    {
        int checks = 0;
        int patients = 0;
        bool isMore = false;
    };

    /// Takes the next out for good, with a line of the audit log in the same transaction, and tells how many, and
    /// whether more are left. May be stopped, or killed, at any time.
    QFuture<Result<Step>> purgeSome(const RetentionRule &rule, const QDateTime &now, const Actor &actor);

private:
    HistoryThread &m_thread;
};

} // namespace coverdesk
