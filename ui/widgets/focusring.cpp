// SPDX-License-Identifier: MIT
#include "ui/widgets/focusring.h"

#include "ui/widgets/colours.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace coverdesk {

namespace {

    constexpr int gap = 2;
    constexpr int ring = 2;
    constexpr int reach = gap + ring;

    bool isViewport(const QWidget &widget)
    {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
        return area && area->viewport() == &widget;
    }

} // namespace

FocusRing::FocusRing(QWidget *host)
    : QWidget(host)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QWidget *FocusRing::hostOf(QWidget &widget)
{
    auto *host = &widget;
    while (!host->isWindow() && host->parentWidget() && !isViewport(*host->parentWidget()))
        host = host->parentWidget();
    return host;
}

void FocusRing::surround(QWidget *widget)
{
    watchUpToHost(false);
    m_widget = widget;
    watchUpToHost(true);
    fit();
}

bool FocusRing::eventFilter(QObject *, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide)
        fit();
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().focus, ring));
    const qreal half = ring / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 8, 8);
}

void FocusRing::watchUpToHost(bool watch)
{
    for (QWidget *widget = m_widget; widget && widget != parentWidget(); widget = widget->parentWidget()) {
        if (watch)
            widget->installEventFilter(this);
        else
            widget->removeEventFilter(this);
    }
}

void FocusRing::fit()
{
    const bool shown = m_widget && m_widget->isVisibleTo(parentWidget());
    if (shown) {
        const QRect about(m_widget->mapTo(parentWidget(), QPoint(0, 0)), m_widget->size());
        setGeometry(about.adjusted(-reach, -reach, reach, reach));
        raise();
    }
    setVisible(shown);
}

} // namespace coverdesk
