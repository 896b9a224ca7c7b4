// SPDX-License-Identifier: MIT
#pragma once

#include "ui/terminal/exitcode.h"

#include <QString>

namespace coverdesk::terminal {

/// How a command line ends that orders nothing: help, the version, or what is wrong with it.
struct Ending
{
    ExitCode code = ExitCode::Unusable;
    QString text;
};

} // namespace coverdesk::terminal
