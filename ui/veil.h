// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QStatusBar;

namespace coverdesk {

class PlainLabel;

/// F9: what the pages show of anybody becomes soft blocks until F9 is pressed again, for whoever looks over a
/// shoulder. It changes what is drawn and nothing else: typing, the screen reader and the checks go on.
class Veil final : public QObject
{
    Q_OBJECT

public:
    /// Covers \a pages, whichever of them is shown, and says so in \a bar.
    Veil(QWidget &pages, QStatusBar &bar);

private:
    void toggle();

    QWidget &m_pages;
    PlainLabel *m_words;
    bool m_isDown = false;
};

} // namespace coverdesk
