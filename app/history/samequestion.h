// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/checktable.h"
#include "app/history/history.h"

namespace coverdesk {

/// The first check of which \a isSame says that it is the very question of \a check: see `HistoryLists::same`. One that
/// cannot be opened is nobody's question any more.
Result<std::optional<Check>> findSame(const CheckTable &checks, const Check &check, const History::Sameness &isSame);

} // namespace coverdesk
