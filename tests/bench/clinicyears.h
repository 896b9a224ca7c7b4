// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace coverdesk {

/// The key of the history that `makeClinicYears` makes.
QUuid clinicSlot();
QByteArray clinicKey();

/// Makes in \a folder the history of a clinic: so many checks of about 2 KB over six years, five of each patient of
/// `crowd`, nearly all answered.
Result<Done> makeClinicYears(const QString &folder, int checks);

} // namespace coverdesk
