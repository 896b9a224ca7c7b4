// SPDX-License-Identifier: MIT
#include "ui/widgets/card.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

namespace coverdesk {

namespace {

    constexpr int toneBar = 4;

} // namespace

Card::Card(QWidget *parent)
    : Card(QString(), parent)
{}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
    , m_titleLine(new QHBoxLayout)
    , m_title(new PlainLabel(title, PlainLabel::Kind::Title, this))
{
    m_titleLine->addWidget(m_title);
    m_titleLine->addStretch();
    m_body->addLayout(m_titleLine);
    m_body->setSpacing(8);
    setKind(Kind::Surface);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setWords(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setKind(Kind kind)
{
    m_kind = kind;
    if (kind == Kind::Box)
        m_body->setContentsMargins(13, 11, 13, 11);
    else
        m_body->setContentsMargins(17, 11, 17, 12);
    update();
}

void Card::setTone(std::optional<Tone> tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const qreal radius = m_kind == Kind::Box ? 6 : 8;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, m_kind == Kind::Dimmed ? colours().bg : colours().surface);
    painter.setPen(colours().line);
    painter.drawPath(shape);
    if (!m_tone)
        return;
    QPainterPath outer;
    outer.addRoundedRect(rect(), radius + 0.5, radius + 0.5);
    painter.setClipPath(outer);
    const QRect bar(0, 0, toneBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), colours().of(*m_tone).front);
}

} // namespace coverdesk
