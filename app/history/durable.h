// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

namespace coverdesk {

/// Waits until what was written to the file lies on the disk itself; DiskFull where the disk fails.
///
/// Not for a file that SQLite has open in this process: closing it would take away its locks (POSIX).
Result<Done> flushFile(const QString &path);

/// The same for the names that stand in a folder, where the system knows of such a thing.
Result<Done> flushFolder(const QString &path);

/// Gives the file another name in its folder, in the place of what bears that name, whole or not at all, and for good.
Result<Done> putInPlace(const QString &from, const QString &to);

/// Copies a file for its owner alone; Damaged (code "read") where it cannot be read to its end.
Result<Done> copyFile(const QString &from, const QString &to);

/// Writes a small file for its owner alone, whole or not at all, and for good.
Result<Done> writeWhole(const QString &path, const QByteArray &content);

} // namespace coverdesk
