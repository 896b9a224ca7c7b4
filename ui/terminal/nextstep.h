// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk::terminal {

/// What somebody is to know or to do about a check that has no end yet, in sentences; empty where nothing is to be
/// done.
QString nextStepInWords(const Check &check);

/// The same for each of these checks that has one, its id in front; each on lines of its own.
QStringList nextStepsInWords(const std::vector<Check> &checks);

} // namespace coverdesk::terminal
