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
    /// Whether nobody is to be kept out: it only starts again, for another language.
    bool isOpen = false;
};

/// How this program starts itself anew.
struct FreshStart
{
    QString program;
    /// Those it was itself started with.
    QStringList arguments;

    /// The same start after \a run, locked where that was: what an earlier lock said is replaced.
    FreshStart after(const LockedRun &run) const;

    /// Whether the new process runs; it does not end with this one.
    bool launch() const;
};

} // namespace coverdesk
