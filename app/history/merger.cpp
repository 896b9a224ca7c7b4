// SPDX-License-Identifier: MIT
#include "app/history/merger.h"

#include "app/domain/coveragechange.h"
#include "app/domain/crashpoint.h"
#include "app/domain/patientmatch.h"

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

Result<Done> Merger::merge(const QUuid &from, const QUuid &into, const std::vector<Coverage> &taken)
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
    merged.mergedAt = m_now;
    const auto enriched = withTaken(*stays, taken);
    const auto updated = enriched == *stays ? Result<Done>(Done{}) : m_patients.update(enriched);
    return updated ? m_patients.update(merged) : updated;
}

static bool isAmong(const std::vector<Patient> &patients, const QUuid &id)
{
    return std::any_of(patients.cbegin(), patients.cend(), [&id](const Patient &patient) { return patient.id == id; });
}

/// Everyone in turn whom a merged patient was merged into, the last of whom still stands.
Result<std::vector<Patient>> Merger::chainOf(const Patient &merged) const
{
    std::vector<Patient> chain;
    for (auto next = merged.mergedInto; next;) {
        const auto patient = m_patients.find(*next);
        if (!patient)
            return patient.failure();
        if (isAmong(chain, patient->id))
            return Failure{Failure::Kind::Damaged, u"merged"_s};
        chain.push_back(*patient);
        next = patient->mergedInto;
    }
    return chain;
}

/// \a patient without any claim on those checks, where it had one.
static Patient withoutClaimOn(const std::vector<QUuid> &checks, Patient patient)
{
    std::erase_if(patient.mergedChecks, [&checks](const QUuid &check) {
        return std::find(checks.cbegin(), checks.cend(), check) != checks.cend();
    });
    return patient;
}

/// The one who is parted, and those who were merged into it before.
Result<std::vector<Patient>> Merger::broughtBy(const Patient &merged, const std::vector<QUuid> &others) const
{
    std::vector<Patient> brought{merged};
    for (const auto &id : others) {
        const auto other = m_patients.find(id);
        if (!other && other.failure().kind == Failure::Kind::Damaged)
            continue;
        const auto chain = other ? chainOf(*other) : Result<std::vector<Patient>>(other.failure());
        if (!chain)
            return chain.failure();
        if (isAmong(*chain, merged.id))
            brought.push_back(*other);
    }
    return brought;
}

static bool isAboutOneOf(const Inquiry &inquiry, const std::vector<Patient> &patients)
{
    return std::any_of(patients.cbegin(), patients.cend(),
                       [&inquiry](const Patient &patient) { return isAbout(inquiry, patient); });
}

/// Of the checks asked for whoever stands for both.
Result<Merger::Since> Merger::askedSince(const QDateTime &merged, const std::vector<Patient> &back,
                                         const std::vector<Patient> &chain) const
{
    Since since;
    const auto ids = m_checks.idsOfPatient(chain.back().id);
    if (!ids)
        return ids.failure();
    for (const auto &id : *ids) {
        const auto kept = m_checks.find(id);
        if (!kept && kept.failure().kind != Failure::Kind::Damaged)
            return kept.failure();
        if (!kept || kept->check.askedAt < merged)
            continue;
        const bool isTheirs = isAboutOneOf(kept->check.inquiry, back);
        const bool isAnothers = isAboutOneOf(kept->check.inquiry, chain);
        if (isTheirs && !isAnothers)
            since.theirs.push_back(id);
        since.doubtful += isTheirs == isAnothers;
    }
    return since;
}

/// \a merged as it was, and those it was merged into without what was its own.
Result<Done> Merger::keepParted(const Patient &merged, const std::vector<Patient> &chain,
                                const std::vector<QUuid> &back)
{
    auto parted = merged;
    parted.mergedInto.reset();
    parted.mergedChecks.clear();
    parted.mergedAt.reset();
    std::vector<Patient> changed{parted};
    for (const auto &between : chain) {
        const auto freed = withoutTaken(withoutClaimOn(back, between), merged);
        if (freed != between)
            changed.push_back(freed);
    }
    for (const auto &patient : changed) {
        if (const auto updated = m_patients.update(patient); !updated)
            return updated;
    }
    return Done{};
}

Result<Parting> Merger::undo(const QUuid &from, const std::vector<QUuid> &others)
{
    const auto left = m_patients.find(from);
    if (!left)
        return left.failure();
    if (!left->mergedInto)
        return refused(u"notMerged"_s);
    const auto chain = chainOf(*left);
    if (!chain)
        return chain.failure();
    const auto brought = broughtBy(*left, others);
    if (!brought)
        return brought.failure();
    const auto stands = chain->back().id;
    if (const auto returned = move(left->mergedChecks, stands, from); !returned)
        return returned.failure();
    // Where it is not kept when they were merged, what was asked since cannot be told from what was asked before.
    const auto since = left->mergedAt ? askedSince(*left->mergedAt, *brought, *chain) : Result(Since());
    const auto moved = since ? move(since->theirs, stands, from) : Result<std::vector<QUuid>>(since.failure());
    if (!moved)
        return moved.failure();
    auto back = left->mergedChecks;
    back.insert(back.end(), moved->cbegin(), moved->cend());
    if (const auto kept = keepParted(*left, *chain, back); !kept)
        return kept.failure();
    // The calls about the one are no longer calls about the other.
    if (const auto recounted = m_patients.recountReferences(stands); !recounted)
        return recounted.failure();
    return Parting{moved->size(), since->doubtful};
}

} // namespace coverdesk
