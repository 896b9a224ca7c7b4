// SPDX-License-Identifier: MIT
#include "ui/paper/recoverysheet.h"

#include "ui/paper/ink.h"
#include "ui/paper/ownersfile.h"
#include "ui/wording/wording.h"
#include "ui/wording/words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace coverdesk {

static constexpr int Columns = 4;
static constexpr int Rows = 6;

/// Draws from the top of a page downwards; lengths are pixels of 96 to the inch.
class Pen
{
public:
    Pen(QPainter &painter, const QPagedPaintDevice &device)
        : m_painter(painter)
        , m_pixel(device.logicalDpiY() / 96.0)
        , m_width(device.width())
    {}

    void skip(qreal pixels) { m_top += pixels * m_pixel; }

    void write(const QString &text, QRgb colour = ink::Text, qreal size = 10, QFont::Weight weight = QFont::Normal,
               qreal indent = 0)
    {
        m_painter.setFont(paperFont(size, weight));
        m_painter.setPen(QColor(colour));
        const QRectF room(indent * m_pixel, m_top, m_width - indent * m_pixel, 1e6);
        QRectF taken;
        m_painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &taken);
        m_top += taken.height() + 3 * m_pixel;
    }

    /// A step of several, its number before it.
    void writeStep(int number, const QString &text)
    {
        m_painter.setFont(paperFont(10, QFont::DemiBold));
        m_painter.setPen(QColor(ink::Accent));
        m_painter.drawText(QRectF(0, m_top, 20 * m_pixel, 40 * m_pixel), Qt::AlignLeft | Qt::AlignTop,
                           QString::number(number));
        write(text, ink::Text, 10, QFont::Normal, 20);
    }

    void rule(QRgb colour, qreal thickness)
    {
        m_painter.setPen(QPen(QColor(colour), thickness * m_pixel));
        m_painter.drawLine(QPointF(0, m_top), QPointF(m_width, m_top));
    }

    void writeFact(const QString &name, const QString &value)
    {
        const auto top = m_top;
        write(name, ink::Muted, 9.5);
        m_top = top;
        write(value, ink::Text, 9.5, QFont::Medium, 150);
    }

    /// In columns, each from the top down.
    void writeWords(const std::array<QLatin1StringView, 24> &words)
    {
        const qreal wide = m_width / Columns;
        const qreal tall = 34 * m_pixel;
        m_painter.setPen(QPen(QColor(ink::Line), m_pixel));
        m_painter.drawRoundedRect(QRectF(0, m_top, m_width, Rows * tall + 20 * m_pixel), 8 * m_pixel, 8 * m_pixel);
        for (int place = 0; place < Columns * Rows; ++place) {
            const QRectF cell(wide * (place / Rows), m_top + 10 * m_pixel + tall * (place % Rows), wide, tall);
            writeWord(cell, place + 1, words.at(size_t(place)));
        }
        m_top += Rows * tall + 20 * m_pixel;
    }

private:
    void writeWord(const QRectF &cell, int number, QLatin1StringView word)
    {
        m_painter.setFont(paperFont(9));
        m_painter.setPen(QColor(ink::Muted));
        m_painter.drawText(cell.adjusted(0, 0, 46 * m_pixel - cell.width(), 0), Qt::AlignRight | Qt::AlignVCenter,
                           QString::number(number));
        m_painter.setFont(paperFont(13, QFont::DemiBold));
        m_painter.setPen(QColor(ink::Text));
        m_painter.drawText(cell.adjusted(56 * m_pixel, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, QString(word));
    }

    QPainter &m_painter;
    qreal m_pixel;
    qreal m_width;
    qreal m_top = 0;
};

static void writeHead(Pen &pen, const RecoverySheet &sheet)
{
    pen.write(Words::tr("Recovery sheet"), ink::Text, 20, QFont::DemiBold);
    pen.skip(1);
    pen.write(Words::tr("The key to the history of checks that Coverdesk keeps"), ink::Muted, 10.5);
    pen.skip(8);
    pen.rule(ink::Accent, 2);
    pen.skip(12);
    if (!sheet.clinic.isEmpty())
        pen.writeFact(Words::tr("Clinic"), sheet.clinic);
    pen.writeFact(Words::tr("Made"), inWords(sheet.madeAt));
    pen.writeFact(Words::tr("Profile"), sheet.profile.toString(QUuid::WithoutBraces).left(8));
    pen.skip(10);
    pen.write(Words::tr("These 24 words open the clinic's history where this computer's keychain is lost, and open its "
                        "backups on any other computer. Whoever has the words, and the computer or a backup, can read "
                        "every patient's record. Nobody can make them again: not the maker of Coverdesk either."));
    pen.skip(12);
}

static void writeAdvice(Pen &pen)
{
    pen.skip(18);
    pen.write(Words::tr("What to do with it"), ink::Text, 11.5, QFont::DemiBold);
    pen.skip(2);
    pen.writeStep(1, Words::tr("Lock it away like the key to the records room, not beside the computer."));
    pen.writeStep(2, Words::tr("Once it is on paper, delete the file it was printed from, and empty the trash."));
    pen.writeStep(3, Words::tr("Never photograph it, send it, or type it anywhere but in Coverdesk."));
    pen.writeStep(4,
                  Words::tr("If somebody may have seen it: in Coverdesk choose Settings, then Keys and recovery, "
                            "then “Give this history new keys”."));
    pen.skip(14);
    pen.write(Words::tr("How to use it"), ink::Text, 11.5, QFont::DemiBold);
    pen.skip(2);
    pen.writeStep(1,
                  Words::tr("Start Coverdesk. Where it asks how to open the history, choose “Use the recovery "
                            "phrase”. On another computer choose “Restore from a backup” first."));
    pen.writeStep(2,
                  Words::tr("Type the 24 words in the order of their numbers. The first four letters of each are "
                            "enough, capitals don't matter."));
    pen.writeStep(3,
                  Words::tr("The last word holds a checksum: Coverdesk says so if a word is wrong or misplaced, and "
                            "nothing is lost by trying."));
}

QString neutralName(const RecoverySheet &sheet)
{
    return u"Recovery sheet %1.pdf"_s.arg(sheet.madeAt.toLocalTime().date().toString(Qt::ISODate));
}

void print(const RecoverySheet &sheet, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return;
    Pen pen(painter, device);
    writeHead(pen, sheet);
    pen.writeWords(sheet.words);
    writeAdvice(pen);
    pen.skip(16);
    pen.rule(ink::Line, 1);
    pen.skip(7);
    pen.write(Words::tr("Confidential · Coverdesk recovery sheet"), ink::Muted, 8);
}

Result<Done> writePdf(const RecoverySheet &sheet, const QString &fileName)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(Words::tr("Recovery sheet"));
    writer.setCreator(u"Coverdesk"_s);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setPageMargins(QMarginsF(54, 48, 54, 40), QPageLayout::Point);
    print(sheet, writer);
    const auto written = writeOwnersFile(bytes, fileName);
    bytes.fill('\0');
    return written;
}

} // namespace coverdesk
