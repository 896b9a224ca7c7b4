// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/checktable.h"
#include "app/history/history.h"
#include "app/history/patientbook.h"

namespace coverdesk {

/// The check of which \a isSame says that it is the very question of \a check, an open one before an answered one, the
/// latest answer before others: see `HistoryLists::same`. Refused
/// (code "unreadable") where there is none, and one that may be it does not open: it is about the same patient, and
/// what else it asked nobody knows any more. Over patients just read.
Result<std::optional<Check>> findSame(const CheckTable &checks, const PatientBook &book, const Check &check,
                                      const History::Sameness &isSame);

} // namespace coverdesk
