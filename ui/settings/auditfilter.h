// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/auditentry.h"

namespace coverdesk {

/// Which lines of the audit log are wanted; what is not set lets all through.
struct AuditFilter
{
    std::optional<AuditAct> act = {};
    /// Both days are within; by the clock on the wall.
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};

    bool fits(const AuditEntry &entry) const
    {
        const auto day = entry.at.toLocalTime().date();
        return (!act || entry.act == *act) && (!from || day >= *from) && (!to || day <= *to);
    }

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};

} // namespace coverdesk
