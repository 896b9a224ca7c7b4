// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

namespace coverdesk {

/// Writes a file that only its owner may read; whole or absent, an older file stays until then. Fails with DiskFull,
/// ReadOnly, or NotFound for a folder that does not exist.
Result<Done> writeOwnersFile(const QByteArray &bytes, const QString &fileName);

} // namespace coverdesk
