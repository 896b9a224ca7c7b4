// SPDX-License-Identifier: MIT
#pragma once

#include "ui/firststart/steppage.h"

namespace coverdesk {

class Button;

/// The first step: the clinic's own services, or made-up patients first.
class ChoiceStep final : public StepPage
{
    Q_OBJECT

public:
    explicit ChoiceStep(QWidget *parent = nullptr);

    void arrive() override;

signals:
    /// Neither now: the window is wanted as it is.
    void leaveAsked();

private:
    void addChoice(const QString &title, const QString &words, Button *button);

    Button *m_connect;
    Button *m_practise;
};

} // namespace coverdesk
