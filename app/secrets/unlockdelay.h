// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace coverdesk {

/// How long the next PIN has to wait after wrong ones: two are free, then 30 seconds, doubling up to an hour.
///
/// A try is counted and kept *before* the PIN is tried, and forgotten once it was right: so a program that is killed
/// gains nothing. What is kept with \c asOf makes up for a clock that was put back.
struct UnlockDelay
{
    int wrongTries = 0;
    std::optional<QDateTime> lastTriedAt = {};

    /// With one more wrong try.
    UnlockDelay tried(const QDateTime &now) const;

    /// The same, but the wait begins anew where the clock was put back behind the last try: never shorter, and never
    /// longer than the wait itself. Where it differs it is to be kept.
    UnlockDelay asOf(const QDateTime &now) const;

    /// When the next PIN may be tried; none where it may be at once.
    std::optional<QDateTime> waitUntil() const;

    /// The number, and the time in milliseconds since 1970.
    QString toText() const;
    /// Only what `toText` gives.
    static std::optional<UnlockDelay> fromText(const QString &text);

    friend bool operator==(const UnlockDelay &, const UnlockDelay &) = default;
};

} // namespace coverdesk
