// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/appearance.h"

class QApplication;

namespace coverdesk {

/// Gives every window the look and the size of words that were chosen; the language is another matter, and comes with
/// the next start (`speakTheLanguageOf`).
void putOn(QApplication &app, const Appearance &appearance);

} // namespace coverdesk
