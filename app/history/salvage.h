// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QString>

#include <functional>

namespace coverdesk {

/// What can still be read of a damaged history. Whether a record is what was written shows when it is opened.
struct Salvage
{
    /// Checks that are there whole, and how many there were, as far as that can be told: by what is left of them and of
    /// the lists of them, and by how much of the file is gone.
    qint64 checks = 0;
    qint64 known = 0;
    qint64 patients = 0;
    /// Patients whom checks name, and whose own records are gone.
    qint64 lost = 0;
    /// Nobody can open it without any.
    bool hasKeys = false;

    friend bool operator==(const Salvage &, const Salvage &) = default;
};

/// Whether it says that the file of a history cannot be read as a whole, which `salvageHistory` may help.
bool isOfWholeFile(const Failure &failure);

/// The file that `salvageHistory` makes. It is removed when the history is opened, or restored, next.
QString salvagedPathOf(const QString &profile);

/// Is told how much of all is read; tells whether to go on.
using SalvageProgress = std::function<bool(qint64 done, qint64 all)>;

/// Looks what can still be read of the profile's history, which stays as it is; nobody may have it open.
///
/// NotFound where there is none, Foreign or Newer as `fitsThisProgram`, InUse while any program uses it, or (code "9")
/// where it was not to go on.
Result<Salvage> surveyHistory(const QString &profile, const SalvageProgress &progress);

/// The same, and makes another history of it beside it, for `restoreHistory` to put in its place. Every record is as it
/// lies there: sealed, and bound to its place. What is left of a check or patient that is not there whole stays as a
/// record that does not open. Damaged (code "keys") where no key slot is left.
Result<Salvage> salvageHistory(const QString &profile, const SalvageProgress &progress);

void removeSalvaged(const QString &profile);

} // namespace coverdesk
