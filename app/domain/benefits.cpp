// SPDX-License-Identifier: MIT
#include "app/domain/benefits.h"

#include <algorithm>

namespace coverdesk {

Amount Accumulator::remaining() const
{
    if (reportedRemaining.isStated() || !limit.value || !used.value)
        return reportedRemaining;
    return {std::max(Money::cents(0), *limit.value - *used.value), {}};
}

} // namespace coverdesk
