// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace coverdesk {

/// What somebody did that has to be accounted for (45 CFR 164.312(b)).
enum class AuditAct {
    Viewed, ///< an answer, or a patient, was opened
    Checked, ///< a question was asked
    Decided, ///< a person said what is to become of a check, or of two patients
    Edited, ///< what is kept of a patient was changed
    Copied, ///< to the clipboard
    Exported, ///< to a file
    Printed,
    Unlocked,
    UnlockFailed, ///< a wrong PIN, phrase or passphrase
    Locked,
    KeysChanged, ///< a slot, or the data key
    BackedUp,
    Restored,
    Purged, ///< by the rule for how long records are kept
};

/// Who is at the desk.
struct Actor
{
    /// The name of the operating system's user.
    QString user;
    /// The initials of whoever is at the desk, where several share that user.
    QString initials = {};

    friend bool operator==(const Actor &, const Actor &) = default;
};

/// One line of the audit log.
struct AuditEntry
{
    /// Counted from 1 without a gap; given by the log.
    int number = 0;
    QDateTime at = {};
    Actor actor = {};
    AuditAct act = AuditAct::Viewed;
    std::optional<QUuid> check = {};
    std::optional<QUuid> patient = {};
    /// What else there is to say, in no words of a patient's: a kind of file, a count.
    QString detail = {};

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

} // namespace coverdesk
