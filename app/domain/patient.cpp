// SPDX-License-Identifier: MIT
#include "app/domain/patient.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

Patient patientWith(const QUuid &id, const Person &person, const Insurance &insurance)
{
    return {id, person, {}, {{QUuid::createUuidV5(id, u"coverage"_s), insurance}}};
}

bool isInForce(const Coverage &coverage, const QDate &day)
{
    const bool hasBegun = !coverage.startsOn || *coverage.startsOn <= day;
    const bool isOver = coverage.endsOn ? *coverage.endsOn < day : coverage.order == Coverage::Order::Ended;
    return hasBegun && !isOver;
}

std::optional<Coverage> currentCoverage(const Patient &patient, const QDate &day)
{
    const Coverage *other = nullptr;
    for (const auto order : {Coverage::Order::First, Coverage::Order::Second}) {
        for (const auto &coverage : patient.coverages) {
            if (coverage.order != order)
                continue;
            if (isInForce(coverage, day))
                return coverage;
            if (!other)
                other = &coverage;
        }
    }
    return other ? std::optional(*other) : std::nullopt;
}

Insurance currentInsurance(const Patient &patient, const QDate &day)
{
    const auto coverage = currentCoverage(patient, day);
    return coverage ? coverage->insurance : Insurance();
}

} // namespace coverdesk
