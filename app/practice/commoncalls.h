// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/cannedcall.h"

#include <span>

namespace coverdesk::practice {

/// The calls about the patients who also show something at once.
std::span<const CannedCall> commonCalls();

} // namespace coverdesk::practice
