// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QApplication;
class QWidget;

namespace coverdesk {

/// Moves the focus ring to whatever takes the keyboard, in every window of the program.
class FocusWatch final : public QObject
{
    Q_OBJECT

public:
    FocusWatch(QApplication &app, QObject *parent);

private:
    void move(QWidget *before, QWidget *now);
};

} // namespace coverdesk
