// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace coverdesk {

/// The words of an insurer's name by which it is compared: without accents, case and signs, in their order.
QStringList payerWordsIn(const QString &name);

/// The same in one piece: "United Healthcare", "UnitedHealthcare" and "united health-care" are one name.
QString foldedPayer(const QString &name);

/// Whether two names are one; a name without a letter or digit is none.
bool isSamePayer(const QString &left, const QString &right);

} // namespace coverdesk
