// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QString>

namespace coverdesk {

class HistoryFile;

/// Brings an unlocked history, of which \a known questions are known to have gone out, to that count. Tells whether
/// somebody put an older copy in its place: such a one is marked as restored, in the same transaction, and it is noted
/// in its audit log and, until people were told, under `copyNoteName`. One that bears that mark already, as a backup
/// does that the program restored, only has its open checks handed to people from the first one on.
Result<bool> catchUp(HistoryFile &file, qint64 known);

QString copyNoteName();

} // namespace coverdesk
