// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;

namespace coverdesk {

/// Forms put aside half typed, each a button that brings it back. They live as long as the window.
class HoldShelf final : public QWidget
{
    Q_OBJECT

public:
    explicit HoldShelf(QWidget *parent = nullptr);

    /// \a texts are the form's fields as they were typed.
    void put(const QString &name, const QStringList &texts);

signals:
    /// Somebody goes on with it; it is no longer on the shelf.
    void taken(const QStringList &texts);

private:
    QHBoxLayout *m_row;
};

} // namespace coverdesk
