// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace coverdesk {

/// The words with places to break within what is too long for any line (48 letters without a space), so that no word,
/// however long, forces a window wider. All else stays as it is.
QString breakable(const QString &words);

} // namespace coverdesk
