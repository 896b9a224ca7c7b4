// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <optional>

namespace coverdesk::terminal {

// Standard input, output and error of this program, always in UTF-8.

/// Makes a console that needs it (Windows) take UTF-8.
void prepareConsole();

/// Prints lines for the one who asked. Control characters in \a text never reach the terminal.
void print(const QString &text);
void print(const QJsonDocument &document);

/// A message or progress for people, on standard error.
void tell(const QString &text);

/// Draws how far a long task is over the last such line, on a terminal only; `clearProgress` removes it.
void showProgress(int done, int total);
void clearProgress();

/// Whether everything printed has reached its reader; false on a full disk or a closed pipe.
bool isAllPrinted();

/// One line of standard input without its line ending, at most \a longest bytes. On a terminal \a prompt is shown and
/// what is typed is not. None where there is no line.
std::optional<QByteArray> readSecret(const QString &prompt, qsizetype longest);

/// The same from another file descriptor, which is never a terminal's prompt; none where it cannot be read. Not one
/// byte after the line's end is taken.
std::optional<QByteArray> readSecretFrom(int descriptor, qsizetype longest);

/// Whether somebody can be asked.
bool isInputTerminal();

/// Standard input, or none where it is longer than \a longest bytes.
std::optional<QByteArray> readInput(qsizetype longest);

/// The same text on one line, with a space for every character that a terminal would obey instead of show.
QString printable(const QString &text);

} // namespace coverdesk::terminal
