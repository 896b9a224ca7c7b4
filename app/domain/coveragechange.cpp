// SPDX-License-Identifier: MIT
#include "app/domain/coveragechange.h"

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

template <typename T>
static void take(T &kept, const T &before, const T &after)
{
    if (before != after)
        kept = after;
}

static void takeInsurance(Insurance &kept, const Insurance &before, const Insurance &after)
{
    // What an insurer is called elsewhere goes with its name.
    if (before.payer != after.payer) {
        kept.payer = after.payer;
        kept.phonePayer = after.phonePayer;
        kept.payerId = after.payerId;
    }
    take(kept.memberId, before.memberId, after.memberId);
    take(kept.groupId, before.groupId, after.groupId);
}

static void takeChanges(Coverage &kept, const Coverage &before, const Coverage &after)
{
    takeInsurance(kept.insurance, before.insurance, after.insurance);
    take(kept.order, before.order, after.order);
    take(kept.startsOn, before.startsOn, after.startsOn);
    take(kept.endsOn, before.endsOn, after.endsOn);
    take(kept.policyholder, before.policyholder, after.policyholder);
}

/// Whether there is a day on which both are, by their dates.
static bool areAtOneTime(const Coverage &left, const Coverage &right)
{
    const auto beginsAfter = [](const Coverage &later, const Coverage &earlier) {
        return later.startsOn && earlier.endsOn && *later.startsOn > *earlier.endsOn;
    };
    return !beginsAfter(left, right) && !beginsAfter(right, left);
}

Patient withChanged(Patient patient, const Coverage &before, const Coverage &after)
{
    auto *kept = find(patient, before.id);
    if (!kept)
        return patient;
    const auto was = kept->order;
    takeChanges(*kept, before, after);
    if (kept->order != Order::Ended)
        kept->endedAs.reset();
    else if (was != Order::Ended)
        kept->endedAs = was;
    if (kept->order != Order::First || was == Order::First)
        return patient;
    for (auto &other : patient.coverages) {
        if (&other != kept && other.order == Order::First && areAtOneTime(other, *kept))
            other.order = Order::Second;
    }
    return patient;
}

/// Ended, or, where the next one is still to start, with its last day.
static void end(Coverage &coverage, const std::optional<QDate> &nextStartsOn, const QDate &today)
{
    if (!coverage.endsOn && nextStartsOn)
        coverage.endsOn = nextStartsOn->addDays(-1);
    if (nextStartsOn && *nextStartsOn > today)
        return;
    coverage.endedAs = coverage.order;
    coverage.order = Order::Ended;
}

static bool hasFirst(const Patient &patient)
{
    return std::any_of(patient.coverages.cbegin(), patient.coverages.cend(),
                       [](const Coverage &coverage) { return coverage.order == Order::First; });
}

Patient withNew(Patient patient, Coverage coverage, const std::optional<QUuid> &replaced, const QDate &today)
{
    auto *old = replaced ? find(patient, *replaced) : nullptr;
    if (old && old->order != Order::Ended) {
        coverage.order = old->order;
        end(*old, coverage.startsOn, today);
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
                     const auto &insurance = coverage.insurance;
                     return !coverageOf(stays, insurance.payer, insurance.memberId, {});
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
