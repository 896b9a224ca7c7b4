// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/checktable.h"
#include "app/history/history.h"

namespace coverdesk {

class Holder;

/// Who may work on which check: at any moment one living process at most. Each function within a transaction; what
/// they mean is told at `History`.
class Claims
{
public:
    Claims(const CheckTable &checks, const Holder &holder, const QDateTime &now)
        : m_checks(checks)
        , m_holder(holder)
        , m_now(now)
    {}

    Result<Check> claim(const QUuid &id, const QDateTime &until, const History::Change &change);
    Result<Check> release(const Check &check);
    Result<Check> change(const QUuid &id, const History::Change &change);
    Result<std::vector<QUuid>> recover(const History::Change &change);

    /// Whether a living process works on it now.
    bool isHeld(const KeptCheck &kept) const;

private:
    Result<Check> changed(const QUuid &id, const History::Change &change, const std::optional<Lease> &lease);

    CheckTable m_checks;
    const Holder &m_holder;
    QDateTime m_now;
};

} // namespace coverdesk
