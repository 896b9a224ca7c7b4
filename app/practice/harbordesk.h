// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/exchange.h"

#include <chrono>

namespace coverdesk::practice {

class Ledger;

/// The phone service's side of the counter: takes inquiries, and tells how their calls go. A call's status follows from
/// the time since its creation alone, so it moves on while no server runs. May be asked by several threads at once.
class HarborDesk
{
public:
    HarborDesk(Ledger &ledger, std::chrono::milliseconds calling);

    /// Every accepted create is a new, paid call: there is no key against doing it twice.
    Reply create(const Asked &asked);
    Reply look(const Asked &asked, const QString &id);
    /// All of them, or those of one external_id.
    Reply list(const Asked &asked);

private:
    Ledger &m_ledger;
    std::chrono::milliseconds m_calling;
};

} // namespace coverdesk::practice
