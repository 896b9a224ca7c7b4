// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk::sample {

/// Maya Okafor's answer by phone of 11/20/2026: a copay of $20.00 for 90834, 90837 not covered.
Check comparedByPhone();
/// Her instant answer of 08/03/2026: a copay of $25.00 for the plan, more of the amounts left.
Check comparedInstant();
/// Her phone answer of 02/02/2026, before the copay went up and 90837 was covered no more.
Check comparedBefore();

} // namespace coverdesk::sample
