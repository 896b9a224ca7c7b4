// SPDX-License-Identifier: MIT
#include "ui/benefits/candidatebutton.h"

#include "ui/widgets/breakable.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace coverdesk {

namespace {

    constexpr int above = 9;
    constexpr int side = 12;
    constexpr int disc = 20;
    constexpr int wordsStart = side + disc + 8;
    constexpr int chosenBar = 3;
    constexpr int wrapping = Qt::TextWordWrap;

} // namespace

CandidateButton::CandidateButton(int number, const QString &name, const QString &note, QWidget *parent)
    : QAbstractButton(parent)
    , m_words(breakable(name))
    , m_note(note)
    , m_number(number)
{
    // As text it would take an & for a mnemonic.
    setAccessibleName(name);
    setAccessibleDescription(note);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CandidateButton::setLit(bool isLit)
{
    m_isLit = isLit;
    update();
}

int CandidateButton::noteHeight() const
{
    return m_note.isEmpty() ? 0 : QFontMetrics(windowFont(12)).lineSpacing();
}

QSize CandidateButton::sizeHint() const
{
    constexpr int Usual = 280;
    return {Usual, heightForWidth(Usual)};
}

QSize CandidateButton::minimumSizeHint() const
{
    return {wordsStart + 80, disc + 2 * above};
}

int CandidateButton::heightForWidth(int width) const
{
    const QFontMetrics metrics(windowFont(13, QFont::Medium));
    const QRect room(0, 0, std::max(40, width - wordsStart - side), 100'000);
    return std::max(disc, metrics.boundingRect(room, wrapping, m_words).height() + noteHeight()) + 2 * above;
}

void CandidateButton::paintEvent(QPaintEvent *)
{
    const auto &now = colours();
    const bool lit = m_isLit || hasFocus() || isDown();
    QPainter painter(this);
    if (lit) {
        painter.fillRect(rect(), now.accentSoft);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {0, 0, chosenBar, height()}), now.accent);
    } else if (underMouse()) {
        painter.fillRect(rect(), now.hover);
    }
    paintDisc(painter, rect(), lit);
    painter.setPen(now.ink);
    painter.setFont(windowFont(13, QFont::Medium));
    const QRect words = rect().adjusted(wordsStart, above, -side, -above - noteHeight());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     wrapping | Qt::AlignVCenter | Qt::AlignLeading, m_words);
    const QRect note(words.left(), words.bottom() + 1, words.width(), noteHeight());
    painter.setPen(now.muted);
    painter.setFont(windowFont(12));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), note), Qt::AlignVCenter | Qt::AlignLeading, m_note);
}

void CandidateButton::paintDisc(QPainter &painter, const QRect &row, bool lit) const
{
    const auto &now = colours();
    const QRect place(row.left() + side, row.center().y() - disc / 2, disc, disc);
    const QRectF circle = QRectF(QStyle::visualRect(layoutDirection(), row, place)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lit ? now.accent : now.edge);
    painter.setBrush(lit ? now.accent : now.surface);
    painter.drawEllipse(circle);
    painter.setPen(lit ? now.onAccent : now.ink);
    painter.setFont(windowFont(12, QFont::DemiBold));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

} // namespace coverdesk
