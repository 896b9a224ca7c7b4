// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/cannedcall.h"

#include <QString>

#include <optional>

namespace coverdesk::practice {

/// What the insurer says of a claim; `shows` is the patient's slug. None: this patient has no claim of that number.
std::optional<CannedCall> claimCall(const QString &shows, const QString &claimNumber);

} // namespace coverdesk::practice
