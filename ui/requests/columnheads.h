// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

/// The names of the columns above the list of open requests.
class ColumnHeads final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnHeads(QWidget *parent = nullptr);

    /// The list below is so wide: its scroll bar takes room that the heads do not have.
    void setListWidth(int width);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_listWidth = 0;
};

} // namespace coverdesk
