// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paper/recoverysheet.h"

class QWidget;

namespace coverdesk {

/// Asks a person where the sheet's PDF is to go; empty where it is not wanted after all.
QString chooseSheetFile(QWidget *parent, const QString &name);

/// Asks a person for a printer and prints the sheet there; false where nothing was printed.
bool printOnChosenPrinter(QWidget *parent, const RecoverySheet &sheet);

} // namespace coverdesk
