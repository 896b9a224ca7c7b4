// SPDX-License-Identifier: MIT
#include "ui/widgets/secondpress.h"

#include <QApplication>
#include <QMouseEvent>

namespace coverdesk {

SecondPress::SecondPress(QObject *parent)
    : QObject(parent)
{
    m_over.setSingleShot(true);
    connect(&m_over, &QTimer::timeout, this, &SecondPress::letThrough);
}

void SecondPress::swallowAt(const QRect &where)
{
    m_where = where;
    m_over.start(QApplication::doubleClickInterval());
    qApp->installEventFilter(this);
}

void SecondPress::letThrough()
{
    m_over.stop();
    qApp->removeEventFilter(this);
}

bool SecondPress::eventFilter(QObject *watched, QEvent *event)
{
    const auto isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (isPress && m_where.contains(static_cast<QMouseEvent *>(event)->globalPosition().toPoint()))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace coverdesk
