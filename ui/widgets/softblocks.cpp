// SPDX-License-Identifier: MIT
#include "ui/widgets/softblocks.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace coverdesk {

// Wider than two letters and higher than a line of the largest text: of a word is left where it stands.
static constexpr int BlockWidth = 24;
static constexpr int BlockHeight = 20;

SoftBlocks::SoftBlocks(QObject *parent)
    : QGraphicsEffect(parent)
{}

void SoftBlocks::draw(QPainter *painter)
{
    QPoint corner;
    const auto picture = sourcePixmap(Qt::LogicalCoordinates, &corner, NoPad);
    if (picture.isNull())
        return;
    const QRectF room(corner, picture.deviceIndependentSize());
    const QSize blocks(std::max(1, int(room.width()) / BlockWidth), std::max(1, int(room.height()) / BlockHeight));
    const auto coarse = picture.toImage().scaled(blocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(room, coarse, QRectF(QPointF(), QSizeF(coarse.size())));
}

} // namespace coverdesk
