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

private:
    CellDelegate m_cell;
};

} // namespace coverdesk
