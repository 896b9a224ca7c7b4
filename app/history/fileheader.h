// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

namespace coverdesk {

/// SQLite's application_id of a history of ours: "CvDk".
inline constexpr quint32 ApplicationId = 0x4376446b;

/// Looks at the first bytes of the file alone, before SQLite may touch it: Foreign where it is not a history of ours,
/// Newer where a newer program wrote it, Damaged where it is missing or empty while its log is not. A missing or
/// empty file is a new one.
///
/// Not for a file that this process has open: closing it would take away SQLite's own locks (POSIX).
Result<Done> fitsThisProgram(const QString &path);

} // namespace coverdesk
