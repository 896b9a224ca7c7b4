// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/practicepatients.h"

#include <QByteArray>
#include <QString>

namespace coverdesk::practice {

/// The check's answer for a listed patient, as it goes over the wire: the one of the patient's slug, or plainly active.
QByteArray eligibilityAnswer(const PracticePatient &patient);

/// The payer knows nobody with this name, birth date and member ID.
QByteArray subscriberNotFound(const QString &payerLabel);

/// AAA 71: the member is known, the birth date is another.
QByteArray birthDateDiffers(const QString &payerLabel);

/// The one canned answer of the unbilled mock path, `aetna-dependent1`.
QByteArray mockAnswer();

} // namespace coverdesk::practice
