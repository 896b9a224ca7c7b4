// SPDX-License-Identifier: MIT
#include "ui/patients/coveragechange.h"

#include "app/domain/patientmatch.h"

#include <algorithm>

namespace coverdesk {

using Order = Coverage::Order;

static Coverage *find(Patient &patient, const QUuid &id)
{
    const auto found = std::find_if(patient.coverages.begin(), patient.coverages.end(),
                                    [&id](const Coverage &coverage) { return coverage.id == id; });
    return found == patient.coverages.end() ? nullptr : &*found;
}

Patient withChanged(Patient patient, const Coverage &coverage)
{
    auto *kept = find(patient, coverage.id);
    if (!kept)
        return patient;
    const auto before = kept->order;
    *kept = coverage;
    if (coverage.order != Order::Ended)
        kept->endedAs.reset();
    else if (before != Order::Ended)
        kept->endedAs = before;
    const bool becameFirst = coverage.order == Order::First && before != Order::First;
    for (auto &other : patient.coverages) {
        if (becameFirst && other.id != coverage.id && other.order == Order::First)
            other.order = Order::Second;
    }
    return patient;
}

static void end(Coverage &coverage, const std::optional<QDate> &nextStartsOn)
{
    coverage.endedAs = coverage.order;
    coverage.order = Order::Ended;
    if (!coverage.endsOn && nextStartsOn)
        coverage.endsOn = nextStartsOn->addDays(-1);
}

static bool hasFirst(const Patient &patient)
{
    return std::any_of(patient.coverages.cbegin(), patient.coverages.cend(),
                       [](const Coverage &coverage) { return coverage.order == Order::First; });
}

Patient withNew(Patient patient, Coverage coverage, const std::optional<QUuid> &replaced)
{
    auto *old = replaced ? find(patient, *replaced) : nullptr;
    if (old && old->order != Order::Ended) {
        coverage.order = old->order;
        end(*old, coverage.startsOn);
    } else {
        coverage.order = hasFirst(patient) ? Order::Second : Order::First;
    }
    patient.coverages.push_back(coverage);
    return patient;
}

std::vector<Coverage> lackedBy(const Patient &stays, const Patient &goes)
{
    std::vector<Coverage> lacked;
    std::copy_if(goes.coverages.cbegin(), goes.coverages.cend(), std::back_inserter(lacked),
                 [&stays](const Coverage &coverage) {
                     return !coverageOf(stays, coverage.insurance.payer, coverage.insurance.memberId);
                 });
    return lacked;
}

Patient withTaken(Patient patient, const std::vector<Coverage> &taken)
{
    for (auto coverage : taken) {
        if (find(patient, coverage.id))
            continue;
        if (coverage.order != Order::Ended)
            coverage.order = hasFirst(patient) ? Order::Second : Order::First;
        patient.coverages.push_back(coverage);
    }
    return patient;
}

static bool isAsTaken(Coverage coverage, const Coverage &from)
{
    // Which it is to be was said when it was taken.
    if (coverage.order != Order::Ended && from.order != Order::Ended)
        coverage.order = from.order;
    return coverage == from;
}

Patient withoutTaken(Patient patient, const Patient &other)
{
    std::erase_if(patient.coverages, [&other](const Coverage &coverage) {
        return std::any_of(other.coverages.cbegin(), other.coverages.cend(), [&coverage](const Coverage &theirs) {
            return theirs.id == coverage.id && isAsTaken(coverage, theirs);
        });
    });
    return patient;
}

} // namespace coverdesk
