// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/findable.h"

#include <vector>

namespace coverdesk {

/// What `PatientIndex::find` is to find, in the plainest way: every patient is tried, and compared letter by letter.
std::vector<QUuid> slowlyFound(const std::vector<Findable> &patients, const QString &typed, qsizetype most);

} // namespace coverdesk
