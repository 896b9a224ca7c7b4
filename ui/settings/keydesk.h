// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/history.h"
#include "app/locksmith.h"
#include "app/settings.h"

namespace coverdesk {

/// What the cards about keys work on; all of it outlives them.
struct KeyDesk
{
    Locksmith &smith;
    History &history;
    Settings &settings;

    /// Notes in the audit log that what opens the history was changed; \a what is a word of ours: "phrase", "pin".
    void noteChange(const QString &what) const;
    void note(AuditAct act, const QString &what) const;

    /// What people call the clinic; empty where it has no name of its own.
    QString clinicName() const;
};

/// What is wrong with a passphrase in words; empty where nothing is.
QString problemWithPassphrase(const QString &passphrase);
/// The same for what opens the lock: a PIN, or a passphrase where it is no mere number.
QString problemWithPin(const QString &pin);

} // namespace coverdesk
