// SPDX-License-Identifier: MIT
#include "ui/settings/intoview.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace coverdesk {

static QScrollArea *areaOf(QWidget *part)
{
    for (auto *above = part->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            return area;
    }
    return nullptr;
}

static void scrollTo(const QWidget *part, const QScrollArea &area)
{
    constexpr int Margin = 12;
    const auto top = part->mapTo(area.widget(), QPoint()).y() - Margin;
    const auto bottom = top + part->height() + 2 * Margin;
    auto *bar = area.verticalScrollBar();
    const auto lowest = bottom - area.viewport()->height();
    bar->setValue(std::min(std::max(bar->value(), lowest), top));
}

void bringIntoView(QWidget *part)
{
    QTimer::singleShot(0, part, [part] {
        const auto *area = areaOf(part);
        if (area && area->widget() && area->widget()->isAncestorOf(part) && part->isVisible())
            scrollTo(part, *area);
    });
}

} // namespace coverdesk
