// SPDX-License-Identifier: MIT
#include "ui/firststart/fittingarea.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coverdesk {

FittingArea::FittingArea(int wide, QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget(this);
    content->setObjectName("content"_L1);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Margin, Margin, Margin, Margin);
    m_column->setSpacing(12);
    content->setFixedWidth(wide);
    setFixedWidth(wide + BarRoom);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    content->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { reveal(now); });
}

/// With the words below it.
void FittingArea::reveal(QWidget *focused)
{
    constexpr int RoomBelow = 48;
    if (focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, 0, RoomBelow);
}

QSize FittingArea::sizeHint() const
{
    const auto hint = widget()->sizeHint();
    // Words wrap: how high it is depends on how wide it is.
    return {hint.width(),
            m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(widget()->width()) : hint.height()};
}

bool FittingArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace coverdesk
