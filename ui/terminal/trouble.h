// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/failure.h"

namespace coverdesk::terminal {

/// Why a command could not do its work and what to do, in terms of commands where there are any.
QString troubleInWords(const Failure &failure);

} // namespace coverdesk::terminal
