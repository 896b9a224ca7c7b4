// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QStringList>

namespace coverdesk {

class RowCipher;
class SecretKey;

/// Opens every record and lets SQLite check the file; gives the names of what is damaged: "check <id>",
/// "missing check <id>" for one that the audit log knows and no purge took out, "patient <id>", "search <block>",
/// "audit <number>" for the first bad entry of the audit log, or SQLite's own words. By a connection of its own, and as
/// the file is at one moment: others may write meanwhile. KeyMissing (code "renewed") where \a dataKey is no longer the
/// one that seals there.
Result<QStringList> inspectFile(const QString &path, const SecretKey &dataKey, const RowCipher &cipher);

} // namespace coverdesk
