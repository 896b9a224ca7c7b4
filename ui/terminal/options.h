// SPDX-License-Identifier: MIT
#pragma once

#include "ui/terminal/ending.h"
#include "ui/terminal/order.h"

#include <QStringList>

namespace coverdesk::terminal {

/// Reads a command line, the program's name first. A question in it is looked through as well: what is wrong with a
/// field on the day \a today is told here, before anything is opened.
std::variant<Order, Ending> readOptions(const QStringList &arguments, const QDate &today);

} // namespace coverdesk::terminal
