// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/appearance.h"

#include <QLocale>

class QCoreApplication;

namespace coverdesk {

/// Lets the program speak the language that was chosen: English or Spanish. Amounts and dates stay as they are written
/// in the United States.
void speakTheLanguageOf(QCoreApplication &application,
                        Appearance::Language chosen = Appearance::Language::AsTheComputer);

/// Whether that is Spanish: as the computer, it is where its people prefer it to English, in \a ofComputer.
bool isSpanish(Appearance::Language chosen, const QStringList &ofComputer = QLocale::system().uiLanguages());

} // namespace coverdesk
