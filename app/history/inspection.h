// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace coverdesk {

class RowCipher;

/// Opens every record and lets SQLite check the file; gives the names of what is damaged: "check <id>",
/// "patient <id>", "audit <number>" for the first bad entry of the audit log, or SQLite's own words.
Result<QStringList> inspect(const QSqlDatabase &database, const RowCipher &cipher);

} // namespace coverdesk
