// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

namespace coverdesk {

/// Whether a file whose header says why this program cannot use it, Foreign or Newer, is a history of its own all the
/// same, by the records on its pages: then a bit of the header turned over. A newer version's has other tables, for
/// every version changes them (`migrate`).
bool isOursWithSpoiltHeader(const QString &path, const Failure &said);

/// Mends the header of the copy of such a file, or of one that is empty and has a log, so that SQLite reads its log.
Result<Done> mendHeader(const QString &copy);

} // namespace coverdesk
