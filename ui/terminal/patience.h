// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QDeadlineTimer>

#include <chrono>

namespace coverdesk::terminal {

/// Whether a further look may change anything without a person: still under way, and not stopped for want of
/// credentials or checks; a phone request without a receipt until the service's whole list was seen once.
bool movesByItself(const Check &check);

/// How long a command goes on looking: at once, then after 2, 4, 8 … seconds, until the time is up.
class Patience
{
public:
    /// Without a time there is no look at all.
    explicit Patience(std::optional<std::chrono::seconds> time);

    /// Waits until the next look is due; false once no time is left for one.
    bool waitForNextLook();

private:
    std::chrono::milliseconds m_time;
    QDeadlineTimer m_end;
    std::chrono::milliseconds m_pause{0};
    bool m_isImpatient;
};

} // namespace coverdesk::terminal
