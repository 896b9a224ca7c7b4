// SPDX-License-Identifier: MIT
#include "app/domain/patient.h"

using namespace Qt::StringLiterals;

namespace coverdesk {

Patient patientWith(const QUuid &id, const Person &person, const Insurance &insurance)
{
    return {id, person, {}, {{QUuid::createUuidV5(id, u"coverage"_s), insurance}}};
}

Insurance currentInsurance(const Patient &patient)
{
    for (const auto order : {Coverage::Order::First, Coverage::Order::Second}) {
        for (const auto &coverage : patient.coverages) {
            if (coverage.order == order)
                return coverage.insurance;
        }
    }
    return {};
}

} // namespace coverdesk
