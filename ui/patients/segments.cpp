// SPDX-License-Identifier: MIT
#include "ui/patients/segments.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace coverdesk {

static constexpr int Height = 26;
static constexpr int Padding = 10;
static constexpr int IconSide = 14;
static constexpr int Gap = 6;
static constexpr qreal Radius = 6;

Segment::Segment(std::optional<Icon> icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segment::setWords(const QString &words)
{
    setText(words);
    setAccessibleName(words);
    updateGeometry();
}

QSize Segment::sizeHint() const
{
    const int words = QFontMetrics(windowFont(12, QFont::DemiBold)).horizontalAdvance(text()) + 1;
    return {2 * Padding + (m_icon ? IconSide + Gap : 0) + words, Height};
}

void Segment::paintEvent(QPaintEvent *)
{
    const auto ink = isChecked() ? colours().surface : colours().ink;
    QPainter painter(this);
    QRect room = rect().adjusted(Padding, 0, -Padding, 0);
    if (m_icon) {
        const QRect mark =
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {IconSide, IconSide}, room);
        paintIcon(painter, mark.topLeft(), *m_icon, ink, IconSide);
        room = QStyle::visualRect(layoutDirection(), room, room.adjusted(IconSide + Gap, 0, 0, 0));
    }
    painter.setFont(windowFont(12, isChecked() ? QFont::DemiBold : QFont::Medium));
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text());
}

Segments::Segments(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Segment *Segments::add(std::optional<Icon> icon)
{
    auto *segment = new Segment(icon, this);
    const int place = int(m_segments.size());
    m_segments.push_back(segment);
    layout()->addWidget(segment);
    segment->setChecked(place == 0);
    connect(segment, &QAbstractButton::toggled, this, [this, place](bool isOn) {
        update();
        if (isOn)
            emit chosenChanged(place);
    });
    return segment;
}

int Segments::chosen() const
{
    const auto found = std::find_if(m_segments.cbegin(), m_segments.cend(),
                                    [](const Segment *segment) { return segment->isChecked(); });
    return found == m_segments.cend() ? 0 : int(found - m_segments.cbegin());
}

void Segments::choose(int place)
{
    if (place >= 0 && place < int(m_segments.size()))
        m_segments.at(size_t(place))->setChecked(true);
}

/// The grounds and the shared edge, so that the corners are round wherever the chosen one stands.
void Segments::paintEvent(QPaintEvent *)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, colours().surface);
    painter.save();
    painter.setClipPath(shape);
    for (const auto *segment : m_segments) {
        if (segment->isChecked())
            painter.fillRect(segment->geometry(), colours().grey.front);
        else if (segment->underMouse())
            painter.fillRect(segment->geometry(), colours().hover);
        if (segment != m_segments.front())
            painter.fillRect(segment->x(), 0, 1, height(), colours().edge);
    }
    painter.restore();
    painter.setPen(colours().edge);
    painter.drawPath(shape);
}

} // namespace coverdesk
