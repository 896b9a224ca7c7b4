// SPDX-License-Identifier: MIT
#include "app/history/merger.h"

#include "app/domain/crashpoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

static Failure refused(const QString &code)
{
    return {Failure::Kind::Refused, code};
}

/// Gives the ids of those that were moved: the others are gone, do not open, or are not that patient's any more.
Result<std::vector<QUuid>> Merger::move(const std::vector<QUuid> &checks, const QUuid &from, const QUuid &to)
{
    std::vector<QUuid> moved;
    for (const auto &id : checks) {
        auto kept = m_checks.find(id);
        const bool isLost =
            !kept && (kept.failure().kind == Failure::Kind::Damaged || kept.failure().kind == Failure::Kind::NotFound);
        if (isLost || (kept && kept->check.patientId != from))
            continue;
        if (!kept)
            return kept.failure();
        if (m_claims.isHeld(*kept))
            return Failure{Failure::Kind::InUse, u"claimed"_s};
        auto theirs = *kept;
        theirs.check.patientId = to;
        if (const auto updated = m_checks.update(theirs); !updated)
            return updated.failure();
        crashPoint("merge", "moved");
        moved.push_back(id);
    }
    return moved;
}

Result<Done> Merger::merge(const QUuid &from, const QUuid &into)
{
    if (from == into)
        return refused(u"itself"_s);
    const auto left = m_patients.find(from);
    if (!left)
        return left.failure();
    const auto stays = m_patients.find(into);
    if (!stays)
        return stays.failure();
    if (left->mergedInto || stays->mergedInto)
        return refused(u"merged"_s);
    const auto checks = m_checks.idsOfPatient(from);
    if (!checks)
        return checks.failure();
    const auto moved = move(*checks, from, into);
    if (!moved)
        return moved.failure();
    auto merged = *left;
    merged.mergedInto = into;
    merged.mergedChecks = *moved;
    return m_patients.update(merged);
}

/// Everyone in turn whom a merged patient was merged into, the last of whom still stands.
Result<std::vector<Patient>> Merger::chainOf(const Patient &merged) const
{
    std::vector<Patient> chain;
    for (auto next = merged.mergedInto; next;) {
        const auto patient = m_patients.find(*next);
        if (!patient)
            return patient.failure();
        const bool isRing = std::any_of(chain.cbegin(), chain.cend(),
                                        [&patient](const Patient &seen) { return seen.id == patient->id; });
        if (isRing)
            return Failure{Failure::Kind::Damaged, u"merged"_s};
        chain.push_back(*patient);
        next = patient->mergedInto;
    }
    return chain;
}

/// \a patient without any claim on those checks, where it had one.
static std::optional<Patient> withoutClaimOn(const std::vector<QUuid> &checks, Patient patient)
{
    const auto before = patient.mergedChecks.size();
    std::erase_if(patient.mergedChecks, [&checks](const QUuid &check) {
        return std::find(checks.cbegin(), checks.cend(), check) != checks.cend();
    });
    return patient.mergedChecks.size() == before ? std::nullopt : std::optional(patient);
}

Result<Done> Merger::undo(const QUuid &from)
{
    const auto left = m_patients.find(from);
    if (!left)
        return left.failure();
    if (!left->mergedInto)
        return refused(u"notMerged"_s);
    const auto chain = chainOf(*left);
    if (!chain)
        return chain.failure();
    if (const auto back = move(left->mergedChecks, chain->back().id, from); !back)
        return back.failure();
    auto parted = *left;
    parted.mergedInto.reset();
    parted.mergedChecks.clear();
    std::vector<Patient> changed{parted};
    for (const auto &between : *chain) {
        if (const auto freed = withoutClaimOn(left->mergedChecks, between))
            changed.push_back(*freed);
    }
    for (const auto &patient : changed) {
        if (const auto updated = m_patients.update(patient); !updated)
            return updated.failure();
    }
    // The calls about the one are no longer calls about the other.
    return m_patients.recountReferences(chain->back().id);
}

} // namespace coverdesk
