// SPDX-License-Identifier: MIT
#include "ui/widgets/readingorder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace coverdesk {

static const QWidget *lineOf(const QWidget &part)
{
    const auto *line = part.focusProxy();
    while (line && line->focusProxy())
        line = line->focusProxy();
    return line;
}

static bool isLineOfSome(const QWidget &widget, const std::vector<QWidget *> &stops)
{
    return std::any_of(stops.cbegin(), stops.cend(), [&widget](const QWidget *stop) {
        const auto *line = lineOf(*stop);
        return line && (line == &widget || line == lineOf(widget));
    });
}

/// What is scrolled is read where it is scrolled.
static const QLayout *layoutIn(const QWidget &part)
{
    const auto *area = qobject_cast<const QScrollArea *>(&part);
    return area && area->widget() ? area->widget()->layout() : part.layout();
}

/// A part that hands the keyboard to a line inside it is one stop with that line; what else is inside follows.
static void gather(const QLayout &layout, std::vector<QWidget *> &stops)
{
    for (int place = 0; place < layout.count(); ++place) {
        auto *item = layout.itemAt(place);
        auto *widget = item->widget();
        const auto isStop = widget && (widget->focusProxy() || (widget->focusPolicy() & Qt::TabFocus));
        if (isStop && !isLineOfSome(*widget, stops))
            stops.push_back(widget);
        if (const auto *inner = widget ? layoutIn(*widget) : item->layout())
            gather(*inner, stops);
    }
}

void tabInReadingOrder(QWidget &form)
{
    if (!form.layout())
        return;
    std::vector<QWidget *> stops;
    gather(*form.layout(), stops);
    // Qt puts nothing in order that may not have the keyboard itself.
    for (auto *stop : stops) {
        if (const auto *line = lineOf(*stop))
            stop->setFocusPolicy(line->focusPolicy());
    }
    for (size_t place = 1; place < stops.size(); ++place)
        QWidget::setTabOrder(stops[place - 1], stops[place]);
}

} // namespace coverdesk
