// SPDX-License-Identifier: MIT
#include "app/history/historylists.h"

#include "app/history/historythread.h"
#include "app/history/samequestion.h"

#include <algorithm>
#include <limits>

namespace coverdesk {

using Lines = HistoryLists::Lines;
using Same = std::optional<Check>;

using Visit = std::function<void(const Result<CheckLine> &)>;

/// What \a read shows of an unlocked history, in that order.
static Result<Lines> linesOf(HistoryFile &file,
                             const std::function<Result<Done>(const CheckTable &, const Visit &)> &read)
{
    if (const auto unlocked = file.needsUnlocked(); !unlocked)
        return unlocked.failure();
    Lines lines;
    const auto done = read({file.database(), file.cipher()}, [&lines](const Result<CheckLine> &line) {
        if (line)
            lines.lines.push_back(*line);
        else
            ++lines.damaged;
    });
    return done ? Result<Lines>(lines) : done.failure();
}

QFuture<Result<Lines>> HistoryLists::newest(int most)
{
    return m_thread.run<Lines>([most](HistoryFile &file) {
        return linesOf(file, [most](const CheckTable &checks, const Visit &visit) {
            return checks.forEachNewestLine({}, most, visit);
        });
    });
}

static Result<Lines> newestFirst(const Result<Lines> &found)
{
    if (!found)
        return found;
    auto sorted = *found;
    std::stable_sort(sorted.lines.begin(), sorted.lines.end(),
                     [](const CheckLine &left, const CheckLine &right) { return left.askedAt > right.askedAt; });
    return sorted;
}

QFuture<Result<Lines>> HistoryLists::open()
{
    return m_thread.run<Lines>([](HistoryFile &file) {
        return newestFirst(linesOf(file, [](const CheckTable &checks, const Visit &visit) -> Result<Done> {
            const auto ids = checks.idsToSee();
            return ids ? checks.forEachLineIn(*ids, visit) : ids.failure();
        }));
    });
}

QFuture<Result<Lines>> HistoryLists::askedSince(const QDateTime &since)
{
    return m_thread.run<Lines>([since](HistoryFile &file) {
        return linesOf(file, [since](const CheckTable &checks, const Visit &visit) {
            return checks.forEachNewestLine(since, std::numeric_limits<int>::max(), visit);
        });
    });
}

QFuture<Result<Same>> HistoryLists::same(const Check &check, std::function<bool(const Check &)> isSame)
{
    return m_thread.run<Same>([check, isSame = std::move(isSame)](HistoryFile &file) -> Result<Same> {
        if (const auto unlocked = file.needsUnlocked(); !unlocked)
            return unlocked.failure();
        if (const auto fresh = file.refreshPatients(); !fresh)
            return fresh.failure();
        return findSame({file.database(), file.cipher()}, file.book(), check, isSame);
    });
}

} // namespace coverdesk
