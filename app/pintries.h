// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace coverdesk {

struct UnlockDelay;

/// The wrong PINs of a profile, in a small file of its own, owner-only: whoever kills the program, or starts another,
/// gains no try by it.
class PinTries
{
public:
    /// \a folder is the profile's.
    explicit PinTries(const QString &folder);

    /// Until when no PIN may be tried, as of \a now; none where one may.
    std::optional<QDateTime> waitUntil(const QDateTime &now) const;

    /// Counts a try that is about to be made; tells how many were wrong before it. Refused (code "wait") where one must
    /// wait, and whatever keeps it from being written down: then nothing may be tried.
    Result<int> count(const QDateTime &now);

    /// The PIN was right, or is another one from here on.
    void forget();

private:
    UnlockDelay read(const QDateTime &now) const;
    Result<Done> keep(const UnlockDelay &delay) const;

    QString m_path;
};

} // namespace coverdesk
