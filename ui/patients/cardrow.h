// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QHBoxLayout;

namespace coverdesk {

/// Cards beside each other in one line, all equally wide and high; where they do not fit, they are scrolled sideways.
class CardRow final : public QScrollArea
{
    Q_OBJECT

public:
    /// No card is narrower than \a narrowest.
    CardRow(int narrowest, int gap, QWidget *parent);

    void add(QWidget *card);
    void remove(QWidget *card);
    void scrollToStart();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    int m_narrowest;
    QWidget *m_room;
    QHBoxLayout *m_row;
};

} // namespace coverdesk
