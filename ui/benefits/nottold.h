// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace coverdesk {

/// What an instant check cannot ask: each thing with "—" and why it matters; and the way to have
/// it asked by phone.
class NotTold final : public QWidget
{
    Q_OBJECT

public:
    explicit NotTold(QWidget *parent = nullptr);

signals:
    void askByPhoneAsked();

private:
    void addWay(QVBoxLayout &column);
    void addLine(QGridLayout &grid, const QString &what, const QString &why);
};

} // namespace coverdesk
