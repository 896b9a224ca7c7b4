// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/cannedcall.h"

#include <span>

namespace coverdesk::practice {

/// The calls that show one shape of an answer each, the documentation's own sample among them.
std::span<const CannedCall> shapedCalls();

} // namespace coverdesk::practice
