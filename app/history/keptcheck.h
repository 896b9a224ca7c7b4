// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/result.h"
#include "app/history/lease.h"

namespace coverdesk {

/// A check as the history holds it.
struct KeptCheck
{
    Check check;
    std::optional<Lease> lease;

    friend bool operator==(const KeptCheck &, const KeptCheck &) = default;
};

} // namespace coverdesk
