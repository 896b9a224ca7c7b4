// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>

class QPalette;

namespace coverdesk {

/// Dresses the program in one of our palettes, and again whenever the computer changes its own: in the other one where
/// the look is the computer's, and in the same where the desktop has laid its colours over ours.
class Wardrobe final : public QObject
{
    Q_OBJECT

public:
    explicit Wardrobe(QApplication &app);

    void wear(Look look, int textPercent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress(Shade shade);
    Shade shadeNow() const;
    void lookAgain();
    void onPaletteChanged();

    QApplication &m_app;
    Look m_look = Look::System;
    int m_textPercent = 100;
    Shade m_shade = Shade::Light;
};

} // namespace coverdesk
