// SPDX-License-Identifier: MIT
#include "ui/settings/phrasegrid.h"

#include "ui/settings/phrasegridaccess.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace coverdesk {

static constexpr int Columns = 4;
static constexpr int Rows = 6;
static constexpr int Tall = 28;
static constexpr int Margin = 10;
static constexpr int NumberWide = 30;
static constexpr int LeastColumn = 120;

PhraseGrid::PhraseGrid(QWidget *parent)
    : QWidget(parent)
{
    QAccessible::installFactory(&PhraseGridAccess::of);
    setAccessibleName(tr("The 24 words"));
    // So that what reads the screen aloud can be brought here.
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhraseGrid::show(const PhraseWords &words)
{
    m_words = words;
    update();
    show();
}

void PhraseGrid::clear()
{
    m_words.reset();
    update();
}

QSize PhraseGrid::sizeHint() const
{
    return {LeastColumn * Columns, Tall * Rows + 2 * Margin};
}

void PhraseGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours().edge);
    painter.setBrush(colours().bg);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (!m_words)
        return;
    const int wide = (width() - 2 * Margin) / Columns;
    for (int place = 0; place < Columns * Rows; ++place) {
        const QRect cell(Margin + wide * (place / Rows), Margin + Tall * (place % Rows), wide, Tall);
        painter.setFont(windowFont(12));
        painter.setPen(colours().muted);
        painter.drawText(QRect(cell.left(), cell.top(), NumberWide, Tall), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(place + 1));
        painter.setFont(windowFont(15, QFont::DemiBold));
        painter.setPen(colours().ink);
        painter.drawText(cell.adjusted(NumberWide + 10, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QString(m_words->at(size_t(place))));
    }
}

} // namespace coverdesk
