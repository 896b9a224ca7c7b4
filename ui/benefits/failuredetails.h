// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk {

/// What a service's support or the insurer asks for about a check that brought no answer, line by line: what happened,
/// when, the codes and numbers, the service's own words. No key, no name, and of the member ID the last four alone.
QString detailsInWords(const Check &check);

} // namespace coverdesk
