// SPDX-License-Identifier: MIT
#include "ui/paper/checkdocument.h"
#include "ui/paper/ink.h"
#include "ui/paper/pagebreaks.h"
#include "ui/paper/pages.h"
#include "ui/paper/sections.h"
#include "ui/wording/words.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

namespace coverdesk {

/// Where things stand on a page, in units of the device; drawn as pixels of 96 to the inch.
struct Sheet
{
    explicit Sheet(const QPagedPaintDevice &device, bool isPractice)
        : pixel(device.logicalDpiY() / 96.0)
        , page(0, 0, device.width(), device.height())
        , head(page.left(), page.top(), page.width(), isPractice ? 26 * pixel : 0)
        , foot(page.left(), page.bottom() - 34 * pixel, page.width(), 34 * pixel)
        , body(page.left(), head.bottom() + (isPractice ? 10 * pixel : 0), page.width(), 0)
    {
        body.setBottom(foot.top() - 6 * pixel);
    }

    qreal pixel;
    QRectF page;
    QRectF head;
    QRectF foot;
    QRectF body;
};

static void drawPracticeMark(QPainter &painter, const Sheet &sheet)
{
    painter.fillRect(sheet.head, QColor(ink::PracticeSoft));
    painter.setPen(QColor(ink::Practice));
    painter.setFont(paperFont(8.6, QFont::DemiBold));
    painter.drawText(sheet.head, Qt::AlignCenter, Words::tr("PRACTICE: made-up patient, made-up answer"));
}

static void drawFoot(QPainter &painter, const Sheet &sheet, const Foot &foot, const QString &page)
{
    painter.setPen(QPen(QColor(ink::Line), sheet.pixel));
    painter.drawLine(sheet.foot.topLeft(), sheet.foot.topRight());
    painter.setPen(QColor(ink::Muted));
    painter.setFont(paperFont(7.5));
    const auto text = sheet.foot.adjusted(0, 6 * sheet.pixel, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, foot.caution);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                     Words::tr("Confidential health information · %1").arg(foot.number));
    painter.drawText(text, Qt::AlignRight | Qt::AlignBottom, page);
}

static void drawBody(QPainter &painter, const Sheet &sheet, QTextDocument &document, int page)
{
    const QRectF shown(0, page * sheet.body.height(), document.textWidth(), sheet.body.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown;
    context.palette.setColor(QPalette::Text, QColor(ink::Text));
    painter.save();
    painter.translate(sheet.body.left(), sheet.body.top() - shown.top());
    painter.setClipRect(shown);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

static QString pageInWords(const Letterhead &letterhead, int page, int pages)
{
    return Words::tr("Printed %1 · Page %2 of %3")
        .arg(inWords(letterhead.printedAt), QString::number(page), QString::number(pages));
}

void printPages(QTextDocument &document, const Foot &foot, const Letterhead &letterhead, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return;

    const Sheet sheet(device, letterhead.isPractice);
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(sheet.body.size());
    keepTogether(document);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            device.newPage();
        if (letterhead.isPractice)
            drawPracticeMark(painter, sheet);
        drawBody(painter, sheet, document, page);
        drawFoot(painter, sheet, foot, pageInWords(letterhead, page + 1, document.pageCount()));
    }
}

void print(const Check &check, const Letterhead &letterhead, QPagedPaintDevice &device)
{
    printPages(*documentOf(check, letterhead), {cautionOf(check), check.id.toString(QUuid::WithoutBraces)}, letterhead,
               device);
}

} // namespace coverdesk
