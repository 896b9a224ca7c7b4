// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QString>

#include <span>

class QJsonObject;
class QPalette;

namespace coverdesk {

/// What a colour says; a word and an icon always say it too.
enum class Tone { Ok, Warn, Bad, Info, Violet, Grey };

/// Which of the two palettes is shown.
enum class Shade { Light, Dark };

/// A tone's two colours: for words, edges and icons, and for the ground below them.
struct ToneColours
{
    QColor front;
    QColor ground;
};

/// Every colour of the window by its role; the values are in resources/palette.json.
struct Colours
{
    QColor bg, surface, line, edge, ink, muted;
    QColor accent, accentSoft, accentHover, accentPressed, onAccent;
    QColor link, linkHover, hover, pressed, disabledBg, disabledInk, focus, meter, track;
    ToneColours ok, warn, bad, info, violet, grey;

    const ToneColours &of(Tone tone) const;

    /// The colours of one half of palette.json; a role it lacks stays invalid.
    static Colours fromJson(const QJsonObject &roles);

    /// The roles' names as they stand in palette.json and, behind an @, in the style sheet.
    static std::span<const QLatin1StringView> roleNames();
    QColor byRoleName(QStringView name) const;
};

/// The shipped palette of one shade.
const Colours &coloursOf(Shade shade);

/// Whether a palette is a dark one: its words are lighter than its windows.
Shade shadeOf(const QPalette &palette);

/// The colours in use now; ask while painting, never keep them.
const Colours &colours();

} // namespace coverdesk
