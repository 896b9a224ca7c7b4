// SPDX-License-Identifier: MIT
#include "app/history/claims.h"

#include "app/history/holder.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

static bool isUnchanged(const Failure &failure)
{
    return failure.kind == Failure::Kind::Refused && failure.code == "unchanged"_L1;
}

bool Claims::isHeld(const KeptCheck &kept) const
{
    return kept.lease && kept.lease->until > m_now && m_holder.isAlive(kept.lease->holder);
}

Result<Check> Claims::changed(const QUuid &id, const History::Change &change, const std::optional<Lease> &lease)
{
    const auto kept = m_checks.find(id);
    if (!kept)
        return kept.failure();
    if (isHeld(*kept))
        return Failure{Failure::Kind::InUse, u"claimed"_s};
    const auto after = change(kept->check);
    if (!after)
        return Failure{Failure::Kind::Refused, u"unchanged"_s};
    Q_ASSERT(after->id == id);
    if (const auto updated = m_checks.update({*after, lease}); !updated)
        return updated.failure();
    return *after;
}

Result<Check> Claims::claim(const QUuid &id, const QDateTime &until, const History::Change &change)
{
    return changed(id, change, Lease{m_holder.id(), until});
}

Result<Check> Claims::change(const QUuid &id, const History::Change &change)
{
    return changed(id, change, {});
}

/// A person may have closed meanwhile what was placed all the same.
static bool bringsTicket(const Check &late, const Check &there)
{
    const bool mayBePlaced = !isSettled(there.standing) || there.standing == Standing::Closed;
    return !late.ticket.isEmpty() && there.ticket.isEmpty() && mayBePlaced;
}

/// What a late word, after the claim was lost, may still bring to the row: an answer, or the receipt of a call.
static bool bringsNews(const Check &late, const Check &there)
{
    const bool isAnswer = late.standing == Standing::Answered && there.standing != Standing::Answered
        && there.standing != Standing::Refused;
    const bool isReceipt = bringsTicket(late, there);
    const bool isEnd = isSettled(late.standing) && !isSettled(there.standing);
    return isAnswer || isReceipt || isEnd;
}

/// What came late, with what people decided meanwhile.
static Check amended(Check late, const Check &there)
{
    late.repeatedBy = there.repeatedBy;
    late.openedAt = there.openedAt;
    late.search.isLate = late.search.isLate || (there.standing == Standing::Closed && !late.ticket.isEmpty());
    return late;
}

Result<Check> Claims::release(const Check &check)
{
    const auto kept = m_checks.find(check.id);
    if (!kept)
        return kept.failure();
    const auto &there = kept->check;
    // The same process may have claimed it anew since: then this is the word of an attempt that is over.
    const bool isOurs = kept->lease && kept->lease->holder == m_holder.id() && there.attempts == check.attempts;
    // News that came meanwhile, an answer or a receipt, is not undone by the doubt of whoever held it then.
    const bool undoesEnd = isSettled(there.standing) && !isSettled(check.standing) && !bringsTicket(check, there);
    const bool undoesNews = undoesEnd || (check.ticket.isEmpty() && !there.ticket.isEmpty());
    if (!isOurs && (undoesNews || !bringsNews(check, there)))
        return there;
    // Where it is another's now, they go on, and let it go later.
    auto outcome = undoesNews ? there : isOurs ? check : amended(check, there);
    // Two patients may have been merged meanwhile, or parted.
    outcome.patientId = there.patientId;
    if (const auto updated = m_checks.update({outcome, isOurs ? std::nullopt : kept->lease}); !updated)
        return updated.failure();
    return outcome;
}

Result<std::vector<QUuid>> Claims::recover(const History::Change &change)
{
    const auto sending = m_checks.idsOf({Standing::Sending});
    if (!sending)
        return sending.failure();
    std::vector<QUuid> recovered;
    for (const auto &id : *sending) {
        const auto after = changed(id, change, {});
        if (after) {
            recovered.push_back(id);
            continue;
        }
        // One that is held, damaged or well as it is keeps none of the others from being recovered.
        const auto kind = after.failure().kind;
        const bool stays =
            kind == Failure::Kind::InUse || kind == Failure::Kind::Damaged || isUnchanged(after.failure());
        if (!stays)
            return after.failure();
    }
    return recovered;
}

} // namespace coverdesk
