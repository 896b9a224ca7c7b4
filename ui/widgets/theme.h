// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/colours.h"

#include <QFont>

class QApplication;
class QWidget;

namespace coverdesk {

/// What the user wants: as the computer is set, or one of the two always.
enum class Look { System, Light, Dark };

/// Pixels of plain words, where they are of their usual size.
inline constexpr int PlainText = 13;

/// Gives the program its style, palette, font and style sheet; words are as large as \a textPercent of the usual. May
/// be called again: every window follows at once, as it does when the computer changes its look. It throws away what
/// was set on the application by hand.
void applyTheme(QApplication &app, Look look, int textPercent = 100);

/// The style sheet of the plain controls in one shade and size of words.
QString styleSheetOf(Shade shade, int textPercent = 100);

/// So many pixels where the words are of their usual size, and more where they are larger: for what must hold a line.
int inTextSize(int pixels);

/// The window's font in another size or weight, in pixels at 100 %; 13 is the size of plain text.
QFont windowFont(int pixels, QFont::Weight weight = QFont::Normal);

/// The font with figures of one width, where Qt can ask the font for them: for columns of amounts.
QFont withEvenFigures(const QFont &font);

/// Loads the shipped fonts, once; paper uses them everywhere, the window where the system has no font of its own.
void loadShippedFonts();

/// Looks the widget's rules up again after a property that the style sheet asks for has changed.
void restyle(QWidget &widget);

} // namespace coverdesk
