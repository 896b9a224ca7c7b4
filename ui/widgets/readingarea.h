// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace coverdesk {

/// Words and pictures under each other, to be read: it scrolls by wheel and keys, never sideways.
class ReadingArea final : public QScrollArea
{
    Q_OBJECT

public:
    /// \a name is its accessible name.
    explicit ReadingArea(const QString &name, QWidget *parent = nullptr);

    /// Takes the next part.
    void add(QWidget *part);
    /// Where the parts stand; what is left over is below them.
    QVBoxLayout *column() const { return m_column; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace coverdesk
