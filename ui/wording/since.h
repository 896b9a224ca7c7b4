// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

namespace coverdesk {

/// "today", "yesterday" or "94 days ago".
QString sinceInWords(const QDate &day, const QDate &today);

} // namespace coverdesk
