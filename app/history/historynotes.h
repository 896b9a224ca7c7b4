// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QFuture>

namespace coverdesk {

class HistoryThread;

/// What the program has to know again after it was locked or ended, sealed like the records: half-typed forms, where a
/// person was. KeyMissing while the history is locked.
class HistoryNotes
{
public:
    explicit HistoryNotes(HistoryThread &thread)
        : m_thread(thread)
    {}

    /// Nothing where there is none of that name.
    QFuture<Result<std::optional<QByteArray>>> note(const QString &name);
    QFuture<Result<Done>> keep(const QString &name, const QByteArray &note);
    QFuture<Result<Done>> forget(const QString &name);

private:
    HistoryThread &m_thread;
};

} // namespace coverdesk
