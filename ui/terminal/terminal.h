// SPDX-License-Identifier: MIT
#pragma once

#include "ui/terminal/exitcode.h"

#include <QStringList>

namespace coverdesk::terminal {

/// Carries out one command line, the program's name first.
ExitCode run(const QStringList &arguments);

} // namespace coverdesk::terminal
