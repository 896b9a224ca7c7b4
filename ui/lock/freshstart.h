// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace coverdesk {

/// What the locked start is told of the run before it: nothing of a patient.
struct LockedRun
{
    QDateTime at;
    /// How many checks are open.
    int waiting = 0;
};

/// How this program starts itself anew.
struct FreshStart
{
    QString program;
    /// Those it was itself started with.
    QStringList arguments;

    /// The same start, locked: what an earlier lock said is replaced.
    FreshStart locked(const LockedRun &run) const;

    /// Whether the new process runs; it does not end with this one.
    bool launch() const;
};

} // namespace coverdesk
