// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace coverdesk {

class PlainLabel;

/// How far one is: a dot for each step, and in words.
class StepDots final : public QWidget
{
    Q_OBJECT

public:
    StepDots(int steps, QWidget *parent = nullptr);

    /// \a step counts from 0.
    void setStep(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_steps;
    int m_step = 0;
    PlainLabel *m_words;
};

} // namespace coverdesk
