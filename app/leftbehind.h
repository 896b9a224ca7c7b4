// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/backup.h"

#include <optional>

namespace coverdesk {

/// What is left in a profile of a history whose own file is gone.
struct LeftBehind
{
    /// The newest that was whole when it was made; else the newest.
    std::optional<Backup> backup = {};
    /// How many checks that holds, as far as it can be read.
    std::optional<qint64> checks = {};
    /// A history was set aside, by a restore or by a person.
    bool isSetAside = false;

    bool isAnything() const { return backup || isSetAside; }
};

LeftBehind leftBehindIn(const QString &profile);

} // namespace coverdesk
