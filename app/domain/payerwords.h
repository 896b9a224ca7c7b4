// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace coverdesk {

/// The words of an insurer's name by which it is compared: without accents, case and signs, in their order.
QStringList payerWordsIn(const QString &name);

} // namespace coverdesk
