// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace coverdesk {

class FittingArea;

/// A step of the first start: its heading, what it is about, its contents, and the buttons right below them.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    /// How wide a step is, with the room for the ring about what has the keyboard.
    static int wide();

    StepPage(const QString &heading, const QString &about, QWidget *parent = nullptr);

    /// Brings the keyboard to where one goes on.
    virtual void arrive() = 0;

    /// The way on that Enter stands for, whatever field has the keyboard: the filled button.
    void goOn();

signals:
    void backAsked();
    void nextAsked();
    /// Made-up patients are wanted instead, or meanwhile.
    void practiceAsked();

protected:
    /// Where the contents stand; they scroll where they are too high.
    QVBoxLayout *body() const;
    QHBoxLayout *buttons() const { return m_buttons; }

private:
    FittingArea *m_area;
    QHBoxLayout *m_buttons;
};

} // namespace coverdesk
