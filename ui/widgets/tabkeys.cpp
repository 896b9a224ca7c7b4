// SPDX-License-Identifier: MIT
#include "ui/widgets/tabkeys.h"

#include <QWidget>

#include <algorithm>
#include <iterator>
#include <vector>

namespace coverdesk {

using Widgets = std::vector<QWidget *>;

static bool isLeading(const QWidget *one, const QWidget *other)
{
    return one->layoutDirection() == Qt::RightToLeft ? one->geometry().right() > other->geometry().right()
                                                     : one->geometry().left() < other->geometry().left();
}

/// Of what begins beside the topmost, the first; then the rest of that line, which may be lines of its own; then what
/// is below.
static Widgets inReadingOrder(Widgets siblings)
{
    if (siblings.size() < 2)
        return siblings;
    const auto topmost =
        *std::min_element(siblings.cbegin(), siblings.cend(), [](const QWidget *one, const QWidget *other) {
            return one->geometry().top() < other->geometry().top();
        });
    const auto end = topmost->geometry().bottom();
    const auto below = std::stable_partition(siblings.begin(), siblings.end(),
                                             [end](const QWidget *one) { return one->geometry().top() <= end; });
    std::iter_swap(siblings.begin(), std::min_element(siblings.begin(), below, isLeading));
    Widgets ordered{siblings.front()};
    for (const auto &part : {Widgets(siblings.begin() + 1, below), Widgets(below, siblings.end())}) {
        const auto further = inReadingOrder(part);
        ordered.insert(ordered.end(), further.cbegin(), further.cend());
    }
    return ordered;
}

static void gather(const QWidget &part, Widgets &stops)
{
    Widgets children;
    for (auto *child : part.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && widget->isVisible() && widget->isEnabled() && !widget->isWindow())
            children.push_back(widget);
    }
    for (auto *child : inReadingOrder(children)) {
        if ((child->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !child->focusProxy())
            stops.push_back(child);
        gather(*child, stops);
    }
}

bool tabThrough(QWidget &window, bool isForwards)
{
    Widgets stops;
    gather(window, stops);
    if (stops.empty())
        return false;
    const auto count = stops.size();
    const auto now = std::find(stops.cbegin(), stops.cend(), window.focusWidget());
    const auto place = size_t(std::distance(stops.cbegin(), now));
    // From outside of all of them: to the first, or to the last.
    const auto next = isForwards ? (place == count ? 0 : (place + 1) % count) : (place + count - 1) % count;
    stops[next]->setFocus(isForwards ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace coverdesk
