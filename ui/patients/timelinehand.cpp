// SPDX-License-Identifier: MIT
#include "ui/patients/timelinehand.h"

#include "ui/patients/timelinemodel.h"
#include "ui/widgets/tableview.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <utility>

namespace coverdesk {

TimelineHand::TimelineHand(TableView *table, TimelineModel *rows)
    : QObject(table)
    , m_table(table)
    , m_rows(rows)
{
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
}

bool TimelineHand::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress)
        return takes(*static_cast<QKeyEvent *>(event));
    if (watched != m_table->viewport())
        return false;
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
        press(*static_cast<QMouseEvent *>(event));
    if (event->type() == QEvent::MouseButtonRelease)
        release(*static_cast<QMouseEvent *>(event));
    // A second press on a tick takes it away again, and opens nothing.
    return event->type() == QEvent::MouseButtonDblClick && isOwnPlace(*static_cast<QMouseEvent *>(event));
}

bool TimelineHand::takes(const QKeyEvent &event)
{
    const auto row = m_table->currentIndex().row();
    if (row < 0)
        return false;
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier) {
        m_rows->toggle(row);
        return true;
    }
    if (event.key() == Qt::Key_S && event.modifiers() == Qt::ControlModifier) {
        emit paperAsked(row);
        return true;
    }
    return false;
}

/// Where a press does something of its own.
bool TimelineHand::isOwnPlace(const QMouseEvent &event) const
{
    const auto index = m_table->indexAt(event.pos());
    return index.isValid() && (index.column() == TimelineModel::Tick || index.column() == TimelineModel::Paper);
}

void TimelineHand::press(const QMouseEvent &event)
{
    m_pressed = event.button() == Qt::LeftButton && isOwnPlace(event) ? m_table->indexAt(event.pos()) : QModelIndex();
}

/// Who lets go elsewhere has thought better of it.
void TimelineHand::release(const QMouseEvent &event)
{
    const auto index = m_table->indexAt(event.pos());
    const QModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
    if (event.button() != Qt::LeftButton || !index.isValid() || index != pressed)
        return;
    if (index.column() == TimelineModel::Tick)
        m_rows->toggle(index.row());
    else if (m_rows->hasPaper(index.row()))
        emit paperAsked(index.row());
}

} // namespace coverdesk
