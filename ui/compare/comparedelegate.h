// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace coverdesk {

/// Draws a cell of a comparison: its value strong where the two differ, and in the last column the sign for that.
class CompareDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace coverdesk
