// SPDX-License-Identifier: MIT
#include "app/history/historyaudit.h"

#include "app/history/audittable.h"
#include "app/history/historythread.h"

#include <limits>

namespace coverdesk {

static AuditTable tableOf(const HistoryFile &file)
{
    return {file.database(), file.cipher()};
}

QFuture<Result<Done>> HistoryAudit::note(const AuditEntry &entry)
{
    return m_thread.run<Done>([entry](HistoryFile &file) {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked;
        auto timed = entry;
        timed.at = file.now();
        if (timed.actor == Actor())
            timed.actor = file.actor();
        return file.within("audit", [&] { return tableOf(file).append(timed); });
    });
}

QFuture<Result<HistoryAudit::Part>> HistoryAudit::newest(int most, std::optional<int> before)
{
    return m_thread.run<Part>([most, before](HistoryFile &file) -> Result<Part> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        Part part;
        const auto read = tableOf(file).newest(most, before.value_or(std::numeric_limits<int>::max()),
                                               [&part](const Result<AuditEntry> &entry) {
                                                   if (entry)
                                                       part.entries.push_back(*entry);
                                                   else
                                                       ++part.damaged;
                                               });
        return read ? Result<Part>(part) : read.failure();
    });
}

QFuture<Result<std::optional<int>>> HistoryAudit::firstBad()
{
    return m_thread.run<std::optional<int>>([](HistoryFile &file) -> Result<std::optional<int>> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        return tableOf(file).firstBad();
    });
}

} // namespace coverdesk
