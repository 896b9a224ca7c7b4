// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"

namespace coverdesk {

/// Whether two patients are on one plan, as a family is: both have a coverage, not ended, of the same insurance company
/// whose member IDs differ at most by the two digits that count the family's members ("-01"), in the same group where
/// both are known; or that belongs to the same policyholder, told by name and birth date. Never two records that may be
/// one patient's.
bool areOnOnePlan(const Patient &left, const Patient &right);

/// Whether both bear one name, whatever the case, accents and blanks, and were born on one day. What is unknown is
/// nobody's.
bool isSamePerson(const Person &left, const Person &right);

/// Numbers of whom may be on one plan: who `areOnOnePlan` says it of share one of them. Others may share it too.
std::vector<quint64> planKeys(const Patient &patient);

} // namespace coverdesk
