// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QStringList>

#include <vector>

namespace coverdesk {

/// The insurers' names in these checks, each once, whatever its case, as it was written first.
QStringList payersIn(const std::vector<CheckLine> &lines);

} // namespace coverdesk
