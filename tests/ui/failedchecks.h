// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk::sample {

/// The instant check of Elena Vargas, answered with no success, no coverage and this message.
Check answeredWith(const QString &message, int upstream = 200);
/// The same, refused by the service itself with this code.
Check refusedWith(const QString &code, int status);

} // namespace coverdesk::sample
