// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

namespace coverdesk {

/// SQLite's application_id of a history of ours: "CvDk".
inline constexpr quint32 ApplicationId = 0x4376446b;

/// Looks at the file before SQLite may touch it, and where its first bytes fit only at those: Foreign where it is not
/// a history of ours, Newer where a newer program wrote it, Damaged where it is missing (code "wal") or empty ("log")
/// while its log is not, or where only its first bytes say that it is not ours ("header"). A missing or empty file is
/// a new one.
///
/// Not for a file that this process has open: closing it would take away SQLite's own locks (POSIX).
Result<Done> fitsThisProgram(const QString &path);

} // namespace coverdesk
