// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QAbstractButton;
class QLineEdit;
class QWidget;

namespace coverdesk::testing {

/// Everything a person can read on \a widget now: labels, buttons, fields, table cells, one a line. Break marks that
/// only let long words wrap are left out.
QString wordsOn(const QWidget &widget);

/// The visible field of that label, as assistive tools name it; null where there is none.
QLineEdit *field(const QWidget &window, const QString &name);

/// The visible button of that text; null where there is none.
QAbstractButton *button(const QWidget &window, const QString &text);

/// Clicks into the field of that label, empties it and types.
void typeInto(const QWidget &window, const QString &name, const QString &text);

/// Types Maya Okafor and her Cigna card into New check.
void typeMaya(const QWidget &window);

/// Writes what the window shows, once its layout has settled, among the pictures of the build.
bool keepPicture(QWidget &window, const QString &name);

} // namespace coverdesk::testing
