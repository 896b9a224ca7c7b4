// SPDX-License-Identifier: MIT
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace coverdesk {

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int place) const
{
    return place >= 0 && place < count() ? m_items[size_t(place)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int place)
{
    if (place < 0 || place >= count())
        return nullptr;
    auto *taken = m_items[size_t(place)].release();
    m_items.erase(m_items.begin() + place);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Pass::Measuring);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    arrange(room, Pass::Placing);
}

int FlowLayout::arrange(const QRect &room, Pass pass) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint corner = room.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const auto size = item->sizeHint();
        if (corner.x() > room.left() && corner.x() + size.width() > room.left() + room.width()) {
            corner = {room.left(), corner.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        const QRect place(corner, size);
        if (pass == Pass::Placing)
            item->setGeometry(QStyle::visualRect(direction, room, place));
        corner.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return corner.y() + lineHeight - room.top();
}

} // namespace coverdesk
