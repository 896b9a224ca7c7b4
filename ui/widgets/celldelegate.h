// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace coverdesk {

/// What a model may say of a cell beyond its words; all are optional.
enum CellRole {
    /// A PillFace shown in place of the words.
    PillRole = Qt::UserRole + 64,
    /// A QString of muted 12 px lines below the words.
    NoteRole,
    /// bool: strong words.
    StrongRole,
    /// bool: muted words.
    MutedRole,
    /// An Icon (as int) before the words.
    IconRole,
};

/// Draws a table's cell: words that wrap, a pill, notes below, a hairline under the row, and a bar of 3 px before the
/// chosen row.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The height wraps the words at the option's width; the width is what the words would like, up to a limit.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Tells whole what has less room than it needs, unless the cell has a tip of its own.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace coverdesk
