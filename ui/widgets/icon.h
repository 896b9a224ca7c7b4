// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace coverdesk {

/// Every icon there is; each is resources/icons/<name>.svg and the masks made from it.
enum class Icon {
    Arrows,
    Bolt,
    Calendar,
    Check,
    Clock,
    Copy,
    Cross,
    Down,
    File,
    Gear,
    Half,
    Help,
    Hourglass,
    Info,
    Key,
    Left,
    List,
    Lock,
    Magnifier,
    Offline,
    Pause,
    Pencil,
    Person,
    Phone,
    Plug,
    Plus,
    Printer,
    Refresh,
    Right,
    Stop,
    Upload,
    Wallet,
    Warning,
};

/// How many icons there are.
constexpr int iconCount = int(Icon::Warning) + 1;

/// An icon in one colour, sharp at every scale of the screen.
QIcon icon(Icon which, const QColor &colour);

/// The same as a picture, `side` pixels at 100 % and as fine as `scale` asks (the device pixel ratio).
QPixmap iconPicture(Icon which, const QColor &colour, int side, qreal scale);

/// Paints an icon, as fine as the painter's device is, whatever it paints on.
void paintIcon(QPainter &painter, const QPoint &corner, Icon which, const QColor &colour, int side = 16);

/// The program's own icon, in all its sizes.
QIcon programIcon();

} // namespace coverdesk
