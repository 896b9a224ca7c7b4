// SPDX-License-Identifier: MIT
#include "ui/widgets/icon.h"

#include "ui/widgets/tintediconengine.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>

namespace coverdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr int maskSide = 16;

    constexpr std::array names{
        "arrows"_L1, "bolt"_L1,   "calendar"_L1, "check"_L1,  "clock"_L1,     "copy"_L1,      "cross"_L1,
        "down"_L1,   "file"_L1,   "gear"_L1,     "half"_L1,   "help"_L1,      "hourglass"_L1, "info"_L1,
        "key"_L1,    "left"_L1,   "list"_L1,     "lock"_L1,   "magnifier"_L1, "offline"_L1,   "pause"_L1,
        "pencil"_L1, "person"_L1, "phone"_L1,    "plug"_L1,   "plus"_L1,      "printer"_L1,   "refresh"_L1,
        "right"_L1,  "stop"_L1,   "upload"_L1,   "wallet"_L1, "warning"_L1,
    };
    static_assert(names.size() == iconCount);

    /// The mask that is made small without a blur: the same size or a whole multiple, else the finest.
    QString maskFor(Icon which, int devicePixels)
    {
        const QString base = u":/coverdesk/icons/"_s + names.at(size_t(which));
        if (devicePixels == maskSide)
            return base + ".png"_L1;
        if (devicePixels == 2 * maskSide)
            return base + "@2x.png"_L1;
        return base + "@3x.png"_L1;
    }

    QImage tinted(Icon which, const QColor &colour, int devicePixels)
    {
        const QImage mask(maskFor(which, devicePixels));
        Q_ASSERT(!mask.isNull());
        auto image = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied)
                         .scaled(devicePixels, devicePixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        // An image file named @2x is read as if half as wide: here every pixel counts.
        image.setDevicePixelRatio(1.0);
        QPainter painter(&image);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), colour);
        return image;
    }

} // namespace

QIcon icon(Icon which, const QColor &colour)
{
    return QIcon(new TintedIconEngine(which, colour));
}

QPixmap iconPicture(Icon which, const QColor &colour, int side, qreal scale)
{
    const int devicePixels = qRound(side * scale);
    const auto key = u"coverdesk/%1/%2/%3"_s.arg(int(which)).arg(colour.rgba()).arg(devicePixels);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap::fromImage(tinted(which, colour, devicePixels));
        QPixmapCache::insert(key, picture);
    }
    picture.setDevicePixelRatio(scale);
    return picture;
}

void paintIcon(QPainter &painter, const QPoint &corner, Icon which, const QColor &colour, int side)
{
    // The device's own ratio is not enough: a widget drawn into a finer picture is asked to paint on itself.
    const qreal scale = std::max(1.0, painter.deviceTransform().m11());
    painter.drawPixmap(corner, iconPicture(which, colour, side, scale));
}

QIcon programIcon()
{
    QIcon all;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        all.addFile(u":/coverdesk/app/coverdesk-%1.png"_s.arg(side));
    return all;
}

} // namespace coverdesk
