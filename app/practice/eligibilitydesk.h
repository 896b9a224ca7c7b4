// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/exchange.h"
#include "app/practice/options.h"

#include <QJsonArray>

#include <chrono>

namespace coverdesk::practice {

class Ledger;
class Pause;

/// The real-time service's side of the counter: every error code it documents, and an answer for every listed patient.
/// May be asked by several threads at once.
class EligibilityDesk
{
public:
    EligibilityDesk(Ledger &ledger, Pause &pause, const Options &options);

    /// Charged and kept before it is answered; free when the key has been answered before.
    Reply check(const Asked &asked);

    /// Never charged.
    Reply mockCheck(const Asked &asked) const;

private:
    std::optional<Reply> whyNotThisPatient(const QJsonObject &fields, const QString &payer,
                                           const std::optional<QString> &key);

    Ledger &m_ledger;
    Pause &m_pause;
    std::chrono::milliseconds m_thinking;
    std::optional<qint64> m_allowance;
};

} // namespace coverdesk::practice
