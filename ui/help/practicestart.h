// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace coverdesk {

/// How the window for practising is started: this program once more, as a process of its own, on the same profile.
struct PracticeStart
{
    QString program;
    QStringList arguments;

    static PracticeStart besides(const QString &profileFolder);

    /// Whether it runs; it does not end with this one.
    bool launch() const;
};

} // namespace coverdesk
