// SPDX-License-Identifier: MIT
#include "unfit.h"

#include "paintedtext.h"
#include "tongue.h"
#include "ui/patients/cardrow.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace coverdesk {

namespace {

    /// A text where a person sees it.
    struct Seen
    {
        const QWidget *widget = nullptr;
        QString text;
        QRectF rect;
    };

    /// What of a rect is left by the widgets around it.
    struct Reach
    {
        QRectF seen;
        /// What hides the rest for good.
        const QWidget *hiddenBy = nullptr;
    };

} // namespace

static QAbstractScrollArea *scrolledBy(const QWidget &widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(widget.parentWidget());
    if (!area || area->viewport() != &widget)
        return nullptr;
    // The heads of columns go with their table.
    auto *table =
        qobject_cast<QHeaderView *>(area) ? qobject_cast<QAbstractScrollArea *>(area->parentWidget()) : nullptr;
    return table ? table : area;
}

/// Whether people can move what it shows; \a policy is that of the bar.
static bool moves(const QScrollBar &bar, Qt::ScrollBarPolicy policy)
{
    return bar.maximum() > bar.minimum() && policy != Qt::ScrollBarAlwaysOff;
}

static bool canScroll(const QWidget &viewport, const QRectF &rect)
{
    const auto *area = scrolledBy(viewport);
    if (!area)
        return false;
    const bool isBeside = rect.left() < -1 || rect.right() > viewport.width() + 1;
    const bool isBeyond = rect.top() < -1 || rect.bottom() > viewport.height() + 1;
    return (!isBeside || moves(*area->horizontalScrollBar(), area->horizontalScrollBarPolicy()))
        && (!isBeyond || moves(*area->verticalScrollBar(), area->verticalScrollBarPolicy()));
}

static Reach reachOf(const QWidget &widget, QRectF rect)
{
    for (const auto *at = &widget;; at = at->parentWidget()) {
        const QRectF room = at->rect();
        const auto core = rect.adjusted(1, 1, -1, -1);
        const bool isSeen = core.isEmpty() || room.contains(core);
        if (!isSeen && !canScroll(*at, rect))
            return {rect & room, at};
        rect &= room;
        if (at->isWindow() || rect.isEmpty())
            return {rect, nullptr};
        rect.translate(at->pos());
    }
}

/// As a person would by resting on it.
static bool hasTooltip(QWidget &widget, const QPointF &place)
{
    QToolTip::hideText();
    const auto global = widget.mapToGlobal(place.toPoint());
    for (auto *at = &widget; at && !at->isWindow(); at = at->parentWidget()) {
        QHelpEvent help(QEvent::ToolTip, at->mapFromGlobal(global), global);
        QCoreApplication::sendEvent(at, &help);
        if (!at->toolTip().isEmpty() || !QToolTip::text().isEmpty())
            return true;
    }
    return false;
}

static QString nameOf(const QWidget *widget)
{
    return widget ? QString::fromLatin1(widget->metaObject()->className()).remove(u"coverdesk::"_s) : u"itself"_s;
}

static QString inLine(const QWidget &widget, const QString &fault, const PaintedText &text)
{
    auto path = nameOf(&widget);
    int generations = 3;
    for (const auto *at = widget.parentWidget(); at && generations-- > 0; at = at->parentWidget())
        path += u" < "_s + nameOf(at);
    const auto place = text.ink.toAlignedRect();
    return u"%1 \"%2\" at %3,%4 %5x%6 of %7x%8 in %9"_s.arg(fault, text.text)
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height())
        .arg(widget.width())
        .arg(widget.height())
        .arg(path);
}

static QStringList overlapsOf(const std::vector<Seen> &all)
{
    QStringList faults;
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t k = i + 1; k < all.size(); ++k) {
            const auto common = all.at(i).rect & all.at(k).rect;
            if (common.width() > 2 && common.height() > 2)
                faults.append(u"\"%1\" lies on \"%2\""_s.arg(all.at(i).text, all.at(k).text));
        }
    }
    return faults;
}

static void look(QWidget &widget, std::vector<Seen> &seen, QStringList &faults)
{
    if (auto *line = qobject_cast<QLineEdit *>(&widget))
        line->deselect();
    for (const auto &text : textsPaintedBy(widget)) {
        const auto reach = reachOf(widget, text.ink);
        const bool isScrolledAway = text.isCut && canScroll(widget, text.ink);
        if ((text.isCut && !isScrolledAway) || reach.hiddenBy)
            faults.append(inLine(widget, u"cut by "_s + nameOf(reach.hiddenBy), text));
        else if (isShortened(text.text) && !hasTooltip(widget, text.ink.center()))
            faults.append(inLine(widget, u"shortened"_s, text));
        if (!reach.seen.isEmpty())
            seen.push_back({&widget, text.text, reach.seen});
    }
}

static std::vector<QWidget *> shownOn(QWidget &window)
{
    std::vector<QWidget *> shown{&window};
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            shown.push_back(widget);
    }
    return shown;
}

QStringList unfitOn(QWidget &window)
{
    QStringList faults;
    std::vector<Seen> seen;
    for (auto *widget : shownOn(window))
        look(*widget, seen, faults);
    QToolTip::hideText();
    faults.append(overlapsOf(seen));
    faults.removeDuplicates();
    return faults;
}

QStringList tooWideOn(const QWidget &window)
{
    QStringList parts;
    for (const auto *area : window.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0 && !qobject_cast<const CardRow *>(area))
            parts.append(u"too wide: "_s + nameOf(area->widget()) + u" in "_s + nameOf(area->parentWidget()));
    }
    return parts;
}

QStringList tornNumbersOn(QWidget &window)
{
    static const QRegularExpression number(u"[$#]?[0-9][0-9A-Za-z./:,%-]*[0-9%]"_s);
    QStringList torn;
    for (auto *widget : shownOn(window)) {
        const auto *label = qobject_cast<PlainLabel *>(widget);
        if (!label)
            continue;
        const auto painted = textsPaintedBy(*widget);
        for (auto found = number.globalMatch(label->words()); found.hasNext();) {
            const auto token = found.next().captured();
            const auto holds = [&token](const PaintedText &text) { return text.text.contains(token); };
            if (std::none_of(painted.begin(), painted.end(), holds))
                torn.append(token + u" in: "_s + label->words());
        }
    }
    return torn;
}

} // namespace coverdesk
