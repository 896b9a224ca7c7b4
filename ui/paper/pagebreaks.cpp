// SPDX-License-Identifier: MIT
#include "ui/paper/pagebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <vector>

namespace coverdesk {

/// From the top of the document to the top and the bottom of a piece, in units of the device.
struct Extent
{
    qreal top;
    qreal bottom;
};

static Extent extentOf(const QTextBlock &block)
{
    const auto box = block.document()->documentLayout()->blockBoundingRect(block);
    return {box.top(), box.bottom()};
}

static Extent extentOf(const QTextTable &table, int row)
{
    auto whole = extentOf(table.cellAt(row, 0).firstCursorPosition().block());
    for (int column = 0; column < table.columns(); ++column) {
        const auto cell = table.cellAt(row, column);
        whole.top = std::min(whole.top, extentOf(cell.firstCursorPosition().block()).top);
        whole.bottom = std::max(whole.bottom, extentOf(cell.lastCursorPosition().block()).bottom);
    }
    return whole;
}

static constexpr int EndingProperty = QTextFormat::UserProperty + 10;

void startEnding(QTextTable &table)
{
    auto format = table.format();
    format.setProperty(EndingProperty, true);
    table.setFormat(format);
}

static int pageOf(const QTextDocument &document, qreal y)
{
    return int(y / document.pageSize().height());
}

static bool isTorn(const QTextDocument &document, const Extent &extent)
{
    // What is higher than half a page would leave a hole on this one.
    const bool isSmall = extent.bottom - extent.top < document.pageSize().height() / 2;
    return isSmall && pageOf(document, extent.top) != pageOf(document, extent.bottom - 1);
}

static bool startsPage(const QTextBlock &block)
{
    return block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore;
}

static void startPage(const QTextBlock &block)
{
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).mergeBlockFormat(format);
}

static void startPage(const QTextTable &table, int row)
{
    for (int column = 0; column < table.columns(); ++column)
        startPage(table.cellAt(row, column).firstCursorPosition().block());
}

/// Moves the first row that is torn, if any is.
static bool mendedRow(const QTextTable &table)
{
    for (int row = 0; row < table.rows(); ++row) {
        const bool isMoved = startsPage(table.cellAt(row, 0).firstCursorPosition().block());
        if (isMoved || !isTorn(*table.document(), extentOf(table, row)))
            continue;
        startPage(table, row);
        return true;
    }
    return false;
}

/// Moves the paragraph above a table if that, or the table's first row, is all that stands on its page.
static bool mendedHeading(const QTextTable &table)
{
    const auto &document = *table.document();
    const auto heading = document.findBlock(table.firstPosition() - 1);
    if (table.rows() < 2 || !heading.isValid() || heading.text().isEmpty() || startsPage(heading))
        return false;
    if (pageOf(document, extentOf(heading).top) == pageOf(document, extentOf(table, 1).top))
        return false;
    startPage(heading);
    return true;
}

/// Looks at what stands before \a end, or at everything where there is none.
static bool mendedOne(const QTextDocument &document, const QTextTable *end)
{
    for (const auto *frame : document.rootFrame()->childFrames()) {
        if (frame == end)
            return false;
        const auto *table = qobject_cast<const QTextTable *>(frame);
        if (table && (mendedHeading(*table) || mendedRow(*table)))
            return true;
    }
    return false;
}

static QTextTable *endingOf(const QTextDocument &document)
{
    for (auto *frame : document.rootFrame()->childFrames()) {
        if (frame->frameFormat().boolProperty(EndingProperty))
            return qobject_cast<QTextTable *>(frame);
    }
    return nullptr;
}

/// Moves the ending as a whole where it is torn and fits on one page.
static void mendEnding(const QTextDocument &document)
{
    auto *first = endingOf(document);
    const auto *last = qobject_cast<const QTextTable *>(document.rootFrame()->childFrames().last());
    if (!first || !last)
        return;
    const Extent whole{extentOf(*first, 0).top, extentOf(*last, last->rows() - 1).bottom};
    const bool fits = whole.bottom - whole.top < document.pageSize().height();
    if (!fits || pageOf(document, whole.top) == pageOf(document, whole.bottom - 1))
        return;
    auto format = first->format();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    first->setFormat(format);
}

void keepTogether(QTextDocument &document)
{
    // Each mend moves all that follows, so the next is looked for afresh; a row is moved once at most. The ending is
    // moved as a whole before any row of it is.
    while (mendedOne(document, endingOf(document))) {}
    mendEnding(document);
    while (mendedOne(document, nullptr)) {}
}

} // namespace coverdesk
