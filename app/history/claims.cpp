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

Result<Check> Claims::release(const Check &check)
{
    const auto kept = m_checks.find(check.id);
    if (!kept)
        return kept.failure();
    const bool isOurs = kept->lease && kept->lease->holder == m_holder.id();
    const bool isAnswer = isSettled(check.standing) && !isSettled(kept->check.standing);
    if (!isOurs && !isAnswer)
        return kept->check;
    // Whoever took it over finds an answer there when they let it go, and leaves it.
    if (const auto updated = m_checks.update({check, {}}); !updated)
        return updated.failure();
    return check;
}

Result<std::vector<QUuid>> Claims::recover(const History::Change &change)
{
    const auto sending = m_checks.idsWhere([](Standing standing) { return standing == Standing::Sending; });
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
