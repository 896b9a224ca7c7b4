// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QStringList>

namespace coverdesk::terminal {

/// The answer for people as aligned tables: plan, figures, services and calls; or, of a claim, what became of it.
QStringList answerParts(const Check &check);

} // namespace coverdesk::terminal
