// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QWidget;

namespace coverdesk {

/// Has assistive tools take a widget of our own for what it is: Qt knows only its own. To be called before anything
/// else is said of the widget, as Qt makes up its mind then.
void speakAs(QWidget &widget, QAccessible::Role role);

/// Has assistive tools read the widget out now, wherever the keyboard is: for what changes by itself.
void announce(QWidget &words);

} // namespace coverdesk
