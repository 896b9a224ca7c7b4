// SPDX-License-Identifier: MIT
#include "ui/paper/comparisondocument.h"

#include "ui/paper/ink.h"
#include "ui/paper/pages.h"
#include "ui/paper/pieces.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace coverdesk {

static QString title()
{
    return Words::tr("Comparison of two answers");
}

QString neutralName(const ComparisonSheet &sheet, const QDate &day)
{
    return u"Comparison %1 %2.pdf"_s.arg(day.toString(Qt::ISODate),
                                         sheet.left.check.toString(QUuid::WithoutBraces).left(8));
}

static void writeVerdict(QTextCursor &cursor, const ComparisonSheet &sheet)
{
    startParagraph(cursor, 7, 1);
    write(cursor, sheet.verdict, letters(ink::Text, QFont::DemiBold, 9.75));
    writeParagraph(cursor, sheet.reason);
}

static QString noted(const ComparisonSheet::Line &line)
{
    return line.isDifferent ? Words::tr("≠ %1").arg(line.note) : line.note;
}

static std::vector<Row> rowsOf(const ComparisonSheet &sheet)
{
    std::vector<Row> rows;
    for (const auto &line : sheet.lines)
        rows.push_back({{line.field}, {line.left, line.isDifferent}, {line.right, line.isDifferent}, {noted(line)}});
    return rows;
}

static Row rowOf(const ComparisonSheet::Side &side)
{
    return {{side.source}, {side.said}, {side.check.toString(QUuid::WithoutBraces)}};
}

static void writeFields(QTextCursor &cursor, const ComparisonSheet &sheet)
{
    if (sheet.lines.empty())
        return;
    writeHeading(cursor, Words::tr("Field by field"));
    writeTable(
        cursor,
        {{Words::tr("Field"), 22}, {sheet.left.source, 26}, {sheet.right.source, 25}, {Words::tr("What differs"), 27}},
        rowsOf(sheet));
}

std::unique_ptr<QTextDocument> documentOf(const ComparisonSheet &sheet, const Letterhead &letterhead)
{
    auto document = blankPaper(title());
    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    writeHead(cursor, letterhead, {{}, title(), Words::tr("Made %1").arg(inWords(letterhead.printedAt))});
    for (const auto &line : sheet.about)
        writeParagraph(cursor, line);
    writeVerdict(cursor, sheet);
    writeFields(cursor, sheet);
    writeHeading(cursor, Words::tr("The two answers"));
    writeTable(cursor, {{Words::tr("Answer"), 27}, {Words::tr("Said by"), 34}, {Words::tr("Record"), 39}},
               {rowOf(sheet.left), rowOf(sheet.right)});
    cursor.endEditBlock();
    return document;
}

void print(const ComparisonSheet &sheet, const Letterhead &letterhead, QPagedPaintDevice &device)
{
    const auto caution = Words::tr("A verification is not a guarantee of payment. Each answer's own verification has "
                                   "all it says.");
    printPages(*documentOf(sheet, letterhead), {caution, sheet.left.check.toString(QUuid::WithoutBraces)}, letterhead,
               device);
}

Result<Done> writePdf(const ComparisonSheet &sheet, const Letterhead &letterhead, const QString &fileName)
{
    const auto draw = [&](QPagedPaintDevice &device) { print(sheet, letterhead, device); };
    return writePages(title(), draw, fileName);
}

} // namespace coverdesk
