// SPDX-License-Identifier: MIT
#include "ui/widgets/pill.h"

#include "ui/widgets/spoken.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace coverdesk {

namespace {

    /// The measures of one size of pill.
    struct Cut
    {
        int height, left, right, icon, gap, font;
    };

    constexpr Cut normalCut{22, 8, 10, 14, 5, 12};
    constexpr Cut largeCut{28, 10, 13, 16, 5, 14};

    const Cut &cutOf(const PillFace &face)
    {
        return face.large ? largeCut : normalCut;
    }

    QFont fontOf(const PillFace &face)
    {
        return windowFont(cutOf(face).font, face.old ? QFont::Medium : QFont::DemiBold);
    }

    int wordsStart(const PillFace &face)
    {
        const auto &cut = cutOf(face);
        return face.icon ? cut.left + cut.icon + cut.gap : cut.right;
    }

    void paintFrame(QPainter &painter, const QRect &rect, const PillFace &face)
    {
        const auto &tone = colours().of(face.tone);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(face.old ? colours().edge : tone.front);
        painter.setBrush(face.old ? QBrush(Qt::NoBrush) : QBrush(tone.ground));
        const qreal radius = (rect.height() - 1) / 2.0;
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

} // namespace

QSize pillSize(const PillFace &face)
{
    const auto &cut = cutOf(face);
    const int words = QFontMetrics(fontOf(face)).horizontalAdvance(face.words);
    return {wordsStart(face) + words + cut.right, cut.height};
}

void paintPill(QPainter &painter, const QRect &room, const PillFace &face)
{
    const auto &cut = cutOf(face);
    const auto direction = QGuiApplication::layoutDirection();
    const QSize size(std::min(pillSize(face).width(), room.width()), cut.height);
    const QRect rect = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignTop, size, room);
    painter.save();
    paintFrame(painter, rect, face);
    const auto ink = face.old ? colours().muted : colours().of(face.tone).front;
    if (face.icon) {
        const QRect place(rect.left() + cut.left, rect.top() + (cut.height - cut.icon) / 2, cut.icon, cut.icon);
        paintIcon(painter, QStyle::visualRect(direction, rect, place).topLeft(), *face.icon, ink, cut.icon);
    }
    painter.setFont(fontOf(face));
    painter.setPen(ink);
    const QRect words = rect.adjusted(wordsStart(face), 0, -cut.right, 0);
    // A hair more room than measured: rounding must not shorten what fits.
    const auto shown = painter.fontMetrics().elidedText(face.words, Qt::ElideRight, words.width() + 1);
    painter.drawText(QStyle::visualRect(direction, rect, words).adjusted(0, 0, 1, 0),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
    painter.restore();
}

Pill::Pill(QWidget *parent)
    : Pill(PillFace(), parent)
{}

Pill::Pill(const PillFace &face, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    speakAs(*this, QAccessible::StaticText);
    show(face);
}

void Pill::show(const PillFace &face)
{
    m_face = face;
    setAccessibleName(face.words);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_face);
}

QSize Pill::minimumSizeHint() const
{
    return {std::min(pillSize(m_face).width(), 64), cutOf(m_face).height};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_face);
}

void Pill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace coverdesk
