// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace coverdesk::practice {

/// The check's answer for a listed patient, as it goes over the wire; `shows` is the patient's slug.
QByteArray eligibilityAnswer(const QString &shows);

/// The payer knows nobody with this name, birth date and member ID.
QByteArray subscriberNotFound(const QString &payerLabel);

/// AAA 71: the member is known, the birth date is another.
QByteArray birthDateDiffers(const QString &payerLabel);

/// The one canned answer of the unbilled mock path, `aetna-dependent1`.
QByteArray mockAnswer();

} // namespace coverdesk::practice
