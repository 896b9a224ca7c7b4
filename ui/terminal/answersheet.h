// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/benefits.h"

#include <QStringList>

namespace coverdesk::terminal {

/// An answer for people as aligned tables: plan, figures, services and calls; or, of a claim, what became of it.
QStringList answerParts(const Benefits &benefits);

} // namespace coverdesk::terminal
