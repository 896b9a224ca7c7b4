// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;

namespace coverdesk {

/// What an instant check cannot ask: each thing with "—" and why it matters.
class NotTold final : public QWidget
{
    Q_OBJECT

public:
    explicit NotTold(QWidget *parent = nullptr);

private:
    void addLine(QGridLayout &grid, const QString &what, const QString &why);
};

} // namespace coverdesk
