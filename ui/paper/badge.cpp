// SPDX-License-Identifier: MIT
#include "ui/paper/badge.h"

#include "ui/paper/ink.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace coverdesk {

static constexpr int BadgeObject = QTextFormat::UserObject + 1;
/// The word in a pill; none for a bare icon.
static constexpr int WordProperty = QTextFormat::UserProperty + 1;
static constexpr int MoodProperty = QTextFormat::UserProperty + 2;

static QFont badgeFont()
{
    return paperFont(8.25, QFont::DemiBold);
}

/// The height of a line on the device that \a document is laid out for: all else of a badge follows it.
static QFontMetricsF metricsFor(QTextDocument *document)
{
    return QFontMetricsF(badgeFont(), document->documentLayout()->paintDevice());
}

/// How far a badge of \a height reaches below the line's base when its middle is that of a capital.
static qreal hang(const QFontMetricsF &metrics, qreal height)
{
    return (height - metrics.capHeight()) / 2;
}

static Mood moodIn(const QTextFormat &format)
{
    return Mood(format.intProperty(MoodProperty));
}

/// The icons are black: only their shape counts.
static QImage tinted(const QString &file, const QColor &colour)
{
    QImage icon(file);
    if (icon.isNull())
        return icon;
    icon = icon.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&icon);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(icon.rect(), colour);
    return icon;
}

static void drawIcon(QPainter *painter, const QRectF &box, const QString &file, const QColor &colour)
{
    painter->drawImage(QRectF(box.topLeft(), QSizeF(box.height(), box.height())), tinted(file, colour));
}

static void drawPill(QPainter *painter, const QRectF &box, qreal line, const QTextFormat &format)
{
    const auto mood = moodIn(format);
    painter->setPen(QPen(inkOf(mood), line / 14));
    painter->setBrush(softInkOf(mood));
    painter->drawRoundedRect(box, box.height() / 2, box.height() / 2);

    QRectF icon(0, 0, line * 0.9, line * 0.9);
    icon.moveLeft(box.left() + line * 0.5);
    icon.moveTop(box.center().y() - icon.height() / 2);
    drawIcon(painter, icon, iconOf(mood), inkOf(mood));
    painter->setPen(inkOf(mood));
    painter->setFont(badgeFont());
    painter->drawText(QRectF(icon.right() + line * 0.3, box.top(), box.width(), box.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, format.stringProperty(WordProperty));
}

static void insertBadge(QTextCursor &cursor, Mood mood, const QString &word)
{
    QTextCharFormat format;
    format.setFont(badgeFont());
    format.setObjectType(BadgeObject);
    format.setProperty(WordProperty, word);
    format.setProperty(MoodProperty, int(mood));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

Badge::Badge(QTextDocument *document)
    : QObject(document)
{
    document->documentLayout()->registerHandler(BadgeObject, this);
}

void Badge::insertPill(QTextCursor &cursor, const StandingWords &words)
{
    insertBadge(cursor, words.mood, words.text);
}

void Badge::insertIcon(QTextCursor &cursor, Mood mood)
{
    insertBadge(cursor, mood, {});
}

QSizeF Badge::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    Q_UNUSED(position)
    const auto metrics = metricsFor(document);
    const auto line = metrics.height();
    const auto word = format.stringProperty(WordProperty);
    // What stands above the line's base; the rest hangs below it, so that the badge is level with the letters.
    if (word.isEmpty())
        return {line * 0.9, line * 0.9 - hang(metrics, line * 0.9)};
    return {metrics.horizontalAdvance(word) + line * 2.3, line * 1.5 - hang(metrics, line * 1.5)};
}

void Badge::drawObject(QPainter *painter, const QRectF &box, QTextDocument *document, int position,
                       const QTextFormat &format)
{
    Q_UNUSED(position)
    const auto metrics = metricsFor(document);
    const bool isPill = !format.stringProperty(WordProperty).isEmpty();
    const auto whole = box.adjusted(0, 0, 0, hang(metrics, metrics.height() * (isPill ? 1.5 : 0.9)));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isPill)
        drawPill(painter, whole, metrics.height(), format);
    else
        drawIcon(painter, whole, remarkIconOf(moodIn(format)), inkOf(moodIn(format)));
    painter->restore();
}

} // namespace coverdesk
