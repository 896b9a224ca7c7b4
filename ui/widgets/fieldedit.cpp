// SPDX-License-Identifier: MIT
#include "ui/widgets/fieldedit.h"

#include "ui/widgets/theme.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>
#include <QVariant>

#include <algorithm>

namespace coverdesk {

namespace {

    constexpr int iconSide = 16;
    constexpr int gap = 8;

    int widthOf(const QString &trailing)
    {
        return QFontMetrics(windowFont(12)).horizontalAdvance(trailing) + gap;
    }

    /// What is typed comes first: where there is no room for both, what stands at the end of the line gives way.
    bool fits(const QLineEdit &line, const QString &trailing, const QRect &room)
    {
        constexpr int frames = 4;
        const auto words = line.text().isEmpty() ? line.placeholderText() : line.text();
        return room.width() - frames >= line.fontMetrics().horizontalAdvance(words) + widthOf(trailing);
    }

} // namespace

FieldEdit::FieldEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &FieldEdit::reserve);
}

void FieldEdit::setTrailing(const QString &words)
{
    m_trailing = words;
    reserve();
}

void FieldEdit::setProblemIcon(std::optional<Icon> icon)
{
    m_problem = icon;
    setProperty("problem", icon.has_value());
    restyle(*this);
    reserve();
}

void FieldEdit::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    setProperty("dimmed", dimmed);
    restyle(*this);
    inkWords();
}

void FieldEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect room = freeRoom();
    if (m_problem) {
        const QRect place =
            QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {iconSide, iconSide}, room);
        paintIcon(painter, place.topLeft(), *m_problem, colours().bad.front);
        return;
    }
    painter.setFont(windowFont(12));
    painter.setPen(isEnabled() ? colours().muted : colours().disabledInk);
    if (fits(*this, m_trailing, room))
        painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
                         m_trailing);
}

/// What buttons in the line leave: the arrow of one with a list stands where the mark of a problem would.
QRect FieldEdit::freeRoom() const
{
    QRect room = rect().adjusted(gap, 0, -gap - 1, 0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const auto *button : findChildren<QToolButton *>()) {
        const auto place = button->geometry();
        const bool isTrailing = (place.center().x() > rect().center().x()) != mirrored;
        if (!button->isVisible() || !isTrailing)
            continue;
        if (mirrored)
            room.setLeft(std::max(room.left(), place.right() + 1));
        else
            room.setRight(std::min(room.right(), place.left() - 1));
    }
    return room;
}

void FieldEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

bool FieldEdit::event(QEvent *event)
{
    // With nothing typed to take back, Ctrl+Z is for whoever else listens.
    if (event->type() == QEvent::ShortcutOverride && !isUndoAvailable()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return true;
    }
    // A hint that is longer than the line is told whole.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && text().isEmpty() && !fits(*this, {}, freeRoom())) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), placeholderText(), this);
        return true;
    }
    const bool taken = QLineEdit::event(event);
    // Both give the widget back the palette of its style sheet.
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange)
        inkWords();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Resize)
        reserve();
    return taken;
}

void FieldEdit::inkWords()
{
    QPalette own;
    if (m_dimmed)
        own.setColor(QPalette::Text, colours().muted);
    setPalette(own);
}

void FieldEdit::reserve()
{
    int width = m_problem ? iconSide + gap : 0;
    if (!m_problem && !m_trailing.isEmpty() && fits(*this, m_trailing, freeRoom()))
        width = widthOf(m_trailing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? width : 0, 0, mirrored ? 0 : width, 0);
    update();
}

} // namespace coverdesk
