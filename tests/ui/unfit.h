// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace coverdesk {

/// What a person cannot read on a shown page, each in a line for whoever mends it: text that is cut, that is shortened
/// without a tooltip that tells the whole, that lies on other text or outside its window. What scrolling up and down
/// brings to sight is no fault.
QStringList unfitOn(QWidget &window);

/// The parts of a page that show everything only to who scrolls sideways; cards in a row may.
QStringList tooWideOn(const QWidget &window);

/// The dates, amounts and numbers of labels that are not painted in one run as they are written: in a layout from right
/// to left their parts could change places.
QStringList tornNumbersOn(QWidget &window);

} // namespace coverdesk
