// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

class Button;
class PlainLabel;

/// A window with nothing of a patient in it: what is shown in the place of every other one while the program locks.
class BlankPage final : public QWidget
{
    Q_OBJECT

public:
    explicit BlankPage(QWidget *parent = nullptr);

    /// Takes the place of \a window on the screen.
    void coverUp(const QWidget &window);

    /// Says that the program could not start itself anew, and offers to try it again.
    void tellNotStarted();

signals:
    void startAsked();

private:
    PlainLabel *m_words;
    Button *m_start;
};

} // namespace coverdesk
