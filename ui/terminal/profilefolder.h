// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace coverdesk::terminal {

/// The folder of the profile that was typed, or the platform's where none was.
QString profileFolder(const QString &typed);

/// Where its settings, lists and history are: practice has its own.
QString workingFolder(const QString &typed, bool isPractice);

} // namespace coverdesk::terminal
