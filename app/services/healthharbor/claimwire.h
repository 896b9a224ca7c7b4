// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QJsonObject>

namespace coverdesk::healthharbor {

/// What Health Harbor was told of a claim; none where \a results say nothing of one.
std::optional<ClaimAnswer> readClaim(const QJsonObject &results);

} // namespace coverdesk::healthharbor
