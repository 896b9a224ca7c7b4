// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"
#include "ui/settings/auditfilter.h"

#include <QObject>

namespace coverdesk {

/// Reads the audit log from its newest line back, a part at a time, and gives what a filter lets through.
class AuditReader final : public QObject
{
    Q_OBJECT

public:
    AuditReader(History &history, QObject *parent);

    /// Begins at the newest line; what is still being read for an earlier filter is dropped. Reads nothing yet.
    void begin(const AuditFilter &filter);
    /// Reads the next part, unless one is being read or there is none: `came` or `failed` follows.
    void readOn();

    bool isReading() const { return m_isReading; }
    bool isAtEnd() const { return m_isAtEnd; }
    /// How many lines were read so far, whether they fit or not, and how many did not open.
    int linesRead() const { return m_read; }
    int damaged() const { return m_damaged; }

signals:
    /// The next lines that fit, newest first; perhaps none.
    void came(const std::vector<coverdesk::AuditEntry> &entries);
    void failed(const coverdesk::Failure &failure);

private:
    void take(const HistoryAudit::Part &part);

    History &m_history;
    AuditFilter m_filter;
    std::optional<int> m_before;
    int m_round = 0;
    int m_read = 0;
    int m_damaged = 0;
    bool m_isReading = false;
    bool m_isAtEnd = false;
};

} // namespace coverdesk
