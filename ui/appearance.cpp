// SPDX-License-Identifier: MIT
#include "ui/appearance.h"

#include "ui/widgets/theme.h"

namespace coverdesk {

static Look lookOf(const Appearance &appearance)
{
    switch (appearance.look) {
    case Appearance::Look::AsTheComputer: return Look::System;
    case Appearance::Look::Light: return Look::Light;
    case Appearance::Look::Dark: return Look::Dark;
    }
    Q_UNREACHABLE();
}

static int percentOf(Appearance::TextSize size)
{
    switch (size) {
    case Appearance::TextSize::Usual: return 100;
    case Appearance::TextSize::Larger: return 115;
    case Appearance::TextSize::Largest: return 130;
    }
    Q_UNREACHABLE();
}

void putOn(QApplication &app, const Appearance &appearance)
{
    applyTheme(app, lookOf(appearance), percentOf(appearance.textSize));
}

} // namespace coverdesk
