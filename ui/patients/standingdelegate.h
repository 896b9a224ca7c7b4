// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/celldelegate.h"

namespace coverdesk {

/// Draws the standing of a patient in a list: the pill, below it the icon of the source and how long ago it was, and
/// what is asked now.
class StandingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A standing that was shortened is told whole.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// A longer standing is shortened before it takes a name's room, which is in the column beside it.
    void setWidest(int width) { m_widest = width; }

private:
    CellDelegate m_cell;
    int m_widest = 136;
};

} // namespace coverdesk
