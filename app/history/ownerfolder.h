// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

namespace coverdesk {

/// Makes the folder, and those above it that are missing, for its owner alone; one that is there stays as it is.
Result<Done> makeOwnersFolder(const QString &path);

/// Makes the file, empty and for its owner alone, where it is missing; takes everybody else's rights from one that is
/// there.
Result<Done> makeOwnersFile(const QString &path);

/// Takes everybody else's rights from the file, if it is there.
void keepToOwner(const QString &path);

} // namespace coverdesk
