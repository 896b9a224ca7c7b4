// SPDX-License-Identifier: MIT
#include "ui/paper/pieces.h"

#include "ui/paper/ink.h"

#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

namespace coverdesk {

static constexpr qreal SectionGap = 9;

/// The room around a cell's text, and whether a rule runs below it.
struct CellStyle
{
    qreal above = 3;
    qreal below = 3;
    qreal left = 0;
    qreal right = 6;
    bool isRuled = true;
};

static void style(QTextTableCell cell, const CellStyle &style)
{
    QTextTableCellFormat format;
    format.setTopPadding(style.above);
    format.setBottomPadding(style.below);
    format.setLeftPadding(style.left);
    format.setRightPadding(style.right);
    if (style.isRuled) {
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(QColor(ink::Line));
    }
    cell.setFormat(format);
}

// Room around a table is its own: a paragraph beside it does not get its margins there.
static QTextTable *insertTable(QTextCursor &cursor, size_t rows, const std::vector<qreal> &widths, qreal above,
                               qreal below, int headerRows = 0)
{
    QTextTableFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(headerRows);
    QList<QTextLength> lengths;
    for (const auto width : widths)
        lengths.append(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(lengths);
    return cursor.insertTable(int(rows), int(widths.size()), format);
}

static void fill(const QTextTableCell &cell, const QString &text, const QTextCharFormat &format,
                 Qt::Alignment alignment = Qt::AlignLeft)
{
    auto cursor = cell.firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(alignment | Qt::AlignAbsolute);
    cursor.setBlockFormat(block);
    write(cursor, text, format);
}

static void fillValue(const QTextTableCell &cell, const QString &value, QFont::Weight weight = QFont::Normal,
                      Qt::Alignment alignment = Qt::AlignLeft)
{
    if (value.trimmed().isEmpty())
        fill(cell, unknownOnPaper(), letters(ink::Muted), alignment);
    else
        fill(cell, value, letters(ink::Text, weight), alignment);
}

void startParagraph(QTextCursor &cursor, qreal above, qreal below)
{
    cursor.movePosition(QTextCursor::End);
    if (!cursor.block().text().isEmpty())
        cursor.insertBlock();
    QTextBlockFormat format;
    // A line that begins with letters of another direction must not turn round what stands before them.
    format.setLayoutDirection(Qt::LeftToRight);
    format.setTopMargin(above);
    format.setTopMargin(above);
    format.setBottomMargin(below);
    cursor.setBlockFormat(format);
}

void writeHeading(QTextCursor &cursor, const QString &heading)
{
    startParagraph(cursor, SectionGap, 1);
    write(cursor, heading, letters(ink::Text, QFont::DemiBold, 9));
}

void writeParagraph(QTextCursor &cursor, const QString &text, bool isMuted)
{
    startParagraph(cursor, 2, 2);
    write(cursor, text, letters(isMuted ? ink::Muted : ink::Text));
}

static void fillEntry(QTextTable *table, int row, int column, const Entry &entry, bool isRuled)
{
    if (entry.isHeading) {
        style(table->cellAt(row, column), {1.5, 1.5, 0, 0, false});
        fill(table->cellAt(row, column), entry.label, letters(ink::Text, QFont::DemiBold, 9));
        table->mergeCells(row, column, 1, 2);
        return;
    }
    const CellStyle cellStyle{1.5, 1.5, 0, 6, isRuled};
    style(table->cellAt(row, column), cellStyle);
    style(table->cellAt(row, column + 1), cellStyle);
    fill(table->cellAt(row, column), entry.label, letters(ink::Muted));
    fillValue(table->cellAt(row, column + 1), entry.value);
}

static void fillList(QTextTable *table, int column, const EntryList &list)
{
    style(table->cellAt(0, column), {0, 1.5, 0, 0, false});
    fill(table->cellAt(0, column), list.heading, letters(ink::Text, QFont::DemiBold, 9));
    const auto last = int(list.entries.size());
    for (int row = 1; row <= last; ++row) {
        const bool endsBlock = row == last || list.entries[size_t(row)].isHeading;
        fillEntry(table, row, column, list.entries[size_t(row - 1)], !endsBlock);
    }
}

QTextTable &writeColumns(QTextCursor &cursor, const EntryList &left, const EntryList &right)
{
    const auto rows = std::max(left.entries.size(), right.entries.size()) + 1;
    auto *table = insertTable(cursor, rows, {18.3, 29.9, 3.6, 18.3, 29.9}, 5, SectionGap);
    fillList(table, 0, left);
    fillList(table, 3, right);
    cursor.movePosition(QTextCursor::End);
    return *table;
}

void writeEntries(QTextCursor &cursor, const std::vector<Entry> &entries)
{
    if (entries.empty())
        return;
    auto *table = insertTable(cursor, entries.size(), {18.3, 81.7}, 0, SectionGap);
    for (int row = 0; row < table->rows(); ++row)
        fillEntry(table, row, 0, entries[size_t(row)], row + 1 < table->rows());
    cursor.movePosition(QTextCursor::End);
}

static CellStyle styleOf(const std::vector<Column> &columns, size_t column)
{
    // A number and the words beside it must not run into one another.
    const bool followsNumber =
        column > 0 && columns[column - 1].alignment == Qt::AlignRight && columns[column].alignment == Qt::AlignLeft;
    const auto left = followsNumber ? 18.0 : 5.0;
    return {2.5, 2.5, column == 0 ? 0.0 : left, column + 1 == columns.size() ? 0.0 : 5.0, true};
}

void writeTable(QTextCursor &cursor, const std::vector<Column> &columns, const std::vector<Row> &rows)
{
    std::vector<qreal> widths;
    std::transform(columns.cbegin(), columns.cend(), std::back_inserter(widths),
                   [](const Column &column) { return column.width; });
    auto *table = insertTable(cursor, rows.size() + 1, widths, 1, SectionGap, 1);
    for (size_t column = 0; column < columns.size(); ++column) {
        const auto &[heading, width, alignment] = columns[column];
        const auto cellStyle = styleOf(columns, column);
        style(table->cellAt(0, int(column)), cellStyle);
        fill(table->cellAt(0, int(column)), heading, letters(ink::Muted, QFont::DemiBold, 7.9), alignment);
        for (size_t row = 0; row < rows.size(); ++row) {
            const auto cell = table->cellAt(int(row + 1), int(column));
            const auto &[text, isStrong] = rows[row].at(column);
            style(cell, cellStyle);
            fillValue(cell, text, isStrong ? QFont::DemiBold : QFont::Normal, alignment);
        }
    }
    cursor.movePosition(QTextCursor::End);
}

void writeBlanks(QTextCursor &cursor, const std::vector<Column> &labels)
{
    std::vector<qreal> widths;
    std::transform(labels.cbegin(), labels.cend(), std::back_inserter(widths),
                   [](const Column &label) { return label.width; });
    auto *table = insertTable(cursor, 1, widths, 0, 0);
    for (size_t column = 0; column < labels.size(); ++column) {
        auto cell = table->cellAt(0, int(column));
        const bool isBlank = labels[column].heading.isEmpty();
        QTextTableCellFormat format;
        format.setTopPadding(12);
        format.setLeftPadding(isBlank || column == 0 ? 0 : 6);
        if (isBlank) {
            format.setBottomBorder(1);
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorderBrush(QColor(ink::Text));
        }
        cell.setFormat(format);
        fill(cell, labels[column].heading, letters());
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace coverdesk
