// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QSqlDatabase>
#include <QStringList>

namespace coverdesk {

class RowCipher;
class SecretKey;

/// Opens every record and lets SQLite check the file; gives the names of what is damaged: "check <id>",
/// "patient <id>", "audit <number>" for the first bad entry of the audit log, or SQLite's own words.
Result<QStringList> inspect(const QSqlDatabase &database, const RowCipher &cipher);

/// The same of a file, by a connection of its own, as the file is at one moment: others may write meanwhile. KeyMissing
/// (code "renewed") where \a dataKey is no longer the one that seals there.
Result<QStringList> inspectFile(const QString &path, const SecretKey &dataKey, const RowCipher &cipher);

} // namespace coverdesk
