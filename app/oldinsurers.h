// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/insurer.h"
#include "app/domain/result.h"

namespace coverdesk {

/// Insurers' names and Health Harbor's words for them, as older versions kept them in a file of their own
/// (insurers.json) beside the settings.

bool hasOldInsurers(const QString &folder);

/// Adds them to \a insurers, who know better where both say something; none where there is no file any more. Damaged
/// (code "insurers") where it cannot be read.
Result<Done> addOldInsurers(const QString &folder, std::vector<Insurer> &insurers);

/// Gives the file another name, once its insurers are kept elsewhere.
void setOldInsurersAside(const QString &folder);

} // namespace coverdesk
