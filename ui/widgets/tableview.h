// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

#include <optional>

namespace coverdesk {

/// A table to read: rows with hairlines, words that wrap, columns as wide as their words where there is room, and
/// Ctrl+C copies the chosen rows (or all) as text with tabs. Models may add pills and notes through CellRole.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// The column that takes the room left over; the last one if none is named.
    void setWideColumn(int column);
    /// Gives every row the same height instead of measuring each: for lists of thousands.
    void setRowHeight(int height);
    /// As high as its rows, without a scroll bar of its own: for a short table on a page that scrolls.
    void setGrowing(bool growing);

    /// The rows chosen, else all, as lines of columns with tabs between; the headers first.
    QString asText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A row was chosen, by mouse or keyboard; in the model's numbers.
    void rowChosen(int row);
    /// A row was double-clicked, or Enter was pressed on it.
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    QList<int> rowsToCopy() const;
    QString lineOf(int row) const;
    QString headerLine() const;
    int rowsHeight() const;
    void fitColumns();
    /// Has the words of the widest column, but the one that takes the room left over, wrap so far as is lacking; by how
    /// much it is narrower now.
    int narrowWidest(int wide, int lacking);
    void fitRows();

    std::optional<int> m_wideColumn;
    std::optional<int> m_rowHeight;
    bool m_growing = false;
};

} // namespace coverdesk
