// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

class HoldShelf;

/// The first line of *New check*: its name, the forms on hold, and the way to the next patient.
class PageHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeading(QWidget *parent);

    HoldShelf *shelf() const { return m_shelf; }

signals:
    void nextAsked();

private:
    HoldShelf *m_shelf;
};

} // namespace coverdesk
