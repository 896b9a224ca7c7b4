// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/celldelegate.h"

namespace coverdesk {

/// Draws what the history of a patient has beyond plain cells: a tick, what changed, a link.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A standing that was shortened is told whole.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// Nothing: a press ticks by TimelineHand, and would be taken back by a second hand.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    CellDelegate m_cell;
};

} // namespace coverdesk
