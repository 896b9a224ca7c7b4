// SPDX-License-Identifier: MIT
#include "ui/terminal/phonewords.h"

using namespace Qt::StringLiterals;

namespace coverdesk::terminal {

QStringList knownPhonePayers()
{
    return {u"AETNA"_s, u"CIGNA"_s, u"HUMANA"_s, u"OPTUM"_s, u"OXFORD"_s, u"UNITED_HEALTHCARE"_s};
}

QStringList knownTopics()
{
    return {u"DEDUCTIBLES_AND_MAXIMUMS"_s,
            u"PLAN_INFO"_s,
            u"NETWORK_STATUS"_s,
            u"CODE_LOOKUP_PRIOR_AUTH"_s,
            u"CODE_LOOKUP_BENEFITS"_s,
            u"OFFICE_VISIT_NEW_PATIENT"_s,
            u"OFFICE_VISIT_RETURNING_PATIENT"_s,
            u"PSYCHOTHERAPY"_s,
            u"FAMILY_PSYCHOTHERAPY"_s,
            u"GROUP_PSYCHOTHERAPY"_s};
}

} // namespace coverdesk::terminal
