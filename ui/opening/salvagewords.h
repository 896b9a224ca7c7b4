// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/salvage.h"
#include "ui/opening/startwords.h"

namespace coverdesk {

/// The file of the history is damaged; it is being looked at.
Trouble salvageLookedFor();

/// The file of the history is damaged, that can still be read of it, and these are its backups.
Trouble troubleOf(const Salvage &found, const LeftBehind &left);

/// What can still be read is being read.
Trouble salvageUnderWay(int percent);

/// What could be read is being put in the place of the history.
Trouble salvageBeingPlaced();

/// Nothing could be made of the damaged file.
Trouble troubleWithSalvaging(const Failure &failure);

/// Why what could be read was not put in the place of the history.
QString problemWithSalvaged(const Failure &failure);

} // namespace coverdesk
