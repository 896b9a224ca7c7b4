// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace coverdesk {

/// A number that is the same for the same texts of the same kind, today and in every later version, and hardly ever for
/// others: by it those who may be alike are found among many, to be compared in full.
quint64 likeKey(QStringView kind, QStringView text);

} // namespace coverdesk
