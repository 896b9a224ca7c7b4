// SPDX-License-Identifier: MIT
#include "ui/patients/elidedline.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace coverdesk {

// As high as the pill beside it.
static constexpr int Height = 22;
static constexpr int Narrowest = 40;

static QFont lineFont()
{
    return windowFont(13, QFont::DemiBold);
}

ElidedLine::ElidedLine(const QString &words, bool isMuted, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_isMuted(isMuted)
{
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidedLine::sizeHint() const
{
    return {QFontMetrics(lineFont()).horizontalAdvance(m_words) + 2, Height};
}

QSize ElidedLine::minimumSizeHint() const
{
    return {Narrowest, Height};
}

void ElidedLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(lineFont());
    painter.setPen(m_isMuted ? colours().muted : colours().ink);
    const auto shown = painter.fontMetrics().elidedText(m_words, Qt::ElideRight, width());
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, shown);
}

} // namespace coverdesk
