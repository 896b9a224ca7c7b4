// SPDX-License-Identifier: MIT
#include "ui/settings/auditreader.h"

#include "app/futures.h"

#include <algorithm>

namespace coverdesk {

static constexpr int PartSize = 200;

AuditReader::AuditReader(History &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{}

void AuditReader::begin(const AuditFilter &filter)
{
    m_filter = filter;
    m_before.reset();
    ++m_round;
    m_read = 0;
    m_damaged = 0;
    m_isReading = false;
    m_isAtEnd = false;
}

void AuditReader::readOn()
{
    if (m_isReading || m_isAtEnd)
        return;
    m_isReading = true;
    when(m_history.audit().newest(PartSize, m_before), this,
         [this, round = m_round](const Result<HistoryAudit::Part> &part) {
             if (round != m_round)
                 return;
             m_isReading = false;
             if (part)
                 take(*part);
             else
                 emit failed(part.failure());
         });
}

void AuditReader::take(const HistoryAudit::Part &part)
{
    const auto seen = int(part.entries.size()) + part.damaged;
    m_read += seen;
    m_damaged += part.damaged;
    // Lines that do not open have no number of their own here; there is no gap between the others.
    std::optional<int> lowest;
    if (m_before)
        lowest = *m_before - seen;
    if (!part.entries.empty())
        lowest = std::min(lowest.value_or(part.entries.back().number), part.entries.back().number);
    m_isAtEnd = seen < PartSize || !lowest || lowest == m_before;
    m_before = lowest;
    std::vector<AuditEntry> fitting;
    std::copy_if(part.entries.cbegin(), part.entries.cend(), std::back_inserter(fitting),
                 [this](const AuditEntry &entry) { return m_filter.fits(entry); });
    emit came(fitting);
}

} // namespace coverdesk
