// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

class QSqlDatabase;

namespace coverdesk {

/// The version of the file that this program writes.
int newestVersion();

/// Brings the history file from whatever version it is at to the one this program writes, whole or not at all; many
/// processes may do so at once. Newer and Foreign files are not written to.
Result<Done> migrate(QSqlDatabase &database);

} // namespace coverdesk
