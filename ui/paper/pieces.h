// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

class QTextCursor;
class QTextTable;

namespace coverdesk {

// What a printed page is put together from. Lengths are pixels of 96 to the inch.

/// A label and what stands beside it; nothing there prints as "not stated". Or a heading among them.
struct Entry
{
    QString label;
    QString value;
    bool isHeading = false;
};

/// Entries under a heading.
struct EntryList
{
    QString heading;
    std::vector<Entry> entries;
};

struct Column
{
    QString heading;
    /// In percent of the page.
    qreal width = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct Cell
{
    QString text;
    bool isStrong = false;
};

using Row = std::vector<Cell>;

void writeHeading(QTextCursor &cursor, const QString &heading);

/// A paragraph of body text, in the colour of a side remark if \a isMuted.
void writeParagraph(QTextCursor &cursor, const QString &text, bool isMuted = false);

/// Two lists side by side, as a table.
QTextTable &writeColumns(QTextCursor &cursor, const EntryList &left, const EntryList &right);

/// One list over the whole width.
void writeEntries(QTextCursor &cursor, const std::vector<Entry> &entries);

/// A table whose headings are repeated on each page it runs over; an empty cell prints as "not stated".
void writeTable(QTextCursor &cursor, const std::vector<Column> &columns, const std::vector<Row> &rows);

/// Lines to be filled in by hand, of the given widths in percent.
void writeBlanks(QTextCursor &cursor, const std::vector<Column> &labels);

/// Starts the next paragraph, in the empty one that every table leaves behind if there is one.
void startParagraph(QTextCursor &cursor, qreal above, qreal below);

} // namespace coverdesk
