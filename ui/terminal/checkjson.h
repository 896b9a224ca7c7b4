// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QJsonObject>

namespace coverdesk::terminal {

/// The check as `--json` gives it to other programs; nothing is masked. "coverage" is "active" or "inactive" only
/// where the answer says so, else "unknown".
QJsonObject jsonOf(const Check &check);

} // namespace coverdesk::terminal
