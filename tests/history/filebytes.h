// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace coverdesk::testing {

/// All that is in a file; nothing where it cannot be read.
QByteArray contentOf(const QString &path);

/// Writes a file anew; ends the test where that cannot be.
void write(const QString &path, const QByteArray &content);

} // namespace coverdesk::testing
