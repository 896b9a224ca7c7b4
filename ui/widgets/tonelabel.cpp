// SPDX-License-Identifier: MIT
#include "ui/widgets/tonelabel.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace coverdesk {

namespace {

    constexpr int iconSide = 16;

} // namespace

ToneLabel::ToneLabel(Icon icon, const QString &words, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel(words, PlainLabel::Kind::Strong, this))
    , m_icon(icon)
    , m_tone(tone)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(iconSide + 5, 0, 0, 0);
    row->addWidget(m_words);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    show(icon, words, tone);
}

void ToneLabel::show(Icon icon, const QString &words, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    m_words->setWords(words);
    m_words->setTone(tone);
    setAccessibleName(words);
    update();
}

void ToneLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect place =
        QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {iconSide, iconSide}, rect());
    paintIcon(painter, place.topLeft(), m_icon, colours().of(m_tone).front);
}

} // namespace coverdesk
