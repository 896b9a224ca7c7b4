// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace coverdesk::terminal {

/// The insurers the phone service is known to call; another one goes out as given, with a warning.
QStringList knownPhonePayers();

/// What the phone service is known to ask about; another topic goes out as given, with a warning.
QStringList knownTopics();

} // namespace coverdesk::terminal
