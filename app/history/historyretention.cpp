// SPDX-License-Identifier: MIT
#include "app/history/historyretention.h"

#include "app/history/audittable.h"
#include "app/history/historythread.h"
#include "app/history/purgenote.h"
#include "app/history/statement.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Batch = 200;

static Result<Done> isPossible(HistoryFile &file, const RetentionRule &rule)
{
    if (const auto unlocked = file.needsUnlocked(); !unlocked)
        return unlocked;
    if (rule.years < 1)
        return Failure{Failure::Kind::Refused, u"years"_s};
    return file.refreshPatients();
}

QFuture<Result<Purgeable>> HistoryRetention::preview(const RetentionRule &rule, const QDateTime &now)
{
    return m_thread.run<Purgeable>([rule, now](HistoryFile &file) -> Result<Purgeable> {
        const auto possible = isPossible(file, rule);
        return possible ? Retention(file, now.addYears(-rule.years)).preview() : possible.failure();
    });
}

static Result<Done> note(HistoryFile &file, const QString &detail, const Actor &actor)
{
    return AuditTable(file.database(), file.cipher())
        .append({.at = file.now(), .actor = actor, .act = AuditAct::Purged, .detail = detail});
}

static Result<HistoryRetention::Step> purged(HistoryFile &file, const QDateTime &limit, const Actor &actor)
{
    HistoryRetention::Step step;
    const auto done = file.within("purge", [&]() -> Result<Done> {
        Retention retention(file, limit);
        const auto checks = retention.takeChecks(Batch);
        if (!checks)
            return checks.failure();
        step = {int(checks->size()), 0, checks->size() == size_t(Batch)};
        const auto patients = step.isMore ? Result<int>(0) : retention.takePatients();
        if (!patients)
            return patients.failure();
        step.patients = *patients;
        if (step.checks + step.patients == 0)
            return Done{};
        return note(file, purgeNote(*checks, step.patients, limit.toUTC().date()), actor);
    });
    return done ? Result<HistoryRetention::Step>(step) : done.failure();
}

QFuture<Result<HistoryRetention::Step>> HistoryRetention::purgeSome(const RetentionRule &rule, const QDateTime &now,
                                                                    const Actor &actor)
{
    return m_thread.run<Step>([rule, now, actor](HistoryFile &file) -> Result<Step> {
        if (const auto possible = isPossible(file, rule); !possible)
            return possible.failure();
        auto step = purged(file, now.addYears(-rule.years), actor);
        if (!step || step->isMore)
            return step;
        // The log holds what was taken out until it is emptied, and secure_delete does not reach there.
        const auto emptied = Statement(file.database(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run();
        return emptied ? step : emptied.failure();
    });
}

} // namespace coverdesk
