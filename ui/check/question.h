// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk {

/// What goes out with one press, whatever is typed meanwhile.
struct Question
{
    ServiceId service = ServiceId::Eligibility;
    Inquiry inquiry;
    QString clinic;

    friend bool operator==(const Question &, const Question &) = default;
};

} // namespace coverdesk
