// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QKeyEvent;
class QMouseEvent;

namespace coverdesk {

class TableView;
class TimelineModel;

/// What keys and presses do in the table of a patient's history beyond what any table does: Space, or a press on the
/// box, ticks a row; Ctrl+S, or a press on the link, asks for its PDF.
class TimelineHand final : public QObject
{
    Q_OBJECT

public:
    /// \a table shows \a rows; it owns the hand.
    TimelineHand(TableView *table, TimelineModel *rows);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void paperAsked(int row);

private:
    bool takes(const QKeyEvent &event);
    bool isOwnPlace(const QMouseEvent &event) const;
    void press(const QMouseEvent &event);
    void release(const QMouseEvent &event);

    TableView *m_table;
    TimelineModel *m_rows;
    QPersistentModelIndex m_pressed;
};

} // namespace coverdesk
