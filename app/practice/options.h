// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace coverdesk::practice {

/// How the practice services are to behave.
struct Options
{
    /// Where the ledger lives; made, owner-only, if missing.
    QString folder;
    /// 0: any free port.
    quint16 port = 0;
    /// How long an eligibility answer takes.
    std::chrono::milliseconds thinking{0};
    /// How long a phone inquiry takes: SCHEDULED for its first quarter, then IN_PROGRESS, then its final status.
    std::chrono::milliseconds calling{4000};
    /// How many checks were paid for in advance, counted over the folder's whole ledger; none: as many as are asked.
    std::optional<qint64> checks = std::nullopt;
    /// How long an access token of the phone service is good; a day, by its documentation.
    std::chrono::milliseconds tokenLife = std::chrono::hours(24);
    /// The phone service's clock; called by several threads at once.
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
};

} // namespace coverdesk::practice
