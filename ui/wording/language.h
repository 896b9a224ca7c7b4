// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;

namespace coverdesk {

/// Lets the program speak the language of the computer, where it is one we have; English otherwise. Amounts and dates
/// stay as they are written in the United States.
void speakTheLanguageOf(QCoreApplication &application);

} // namespace coverdesk
