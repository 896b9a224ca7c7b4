// SPDX-License-Identifier: MIT
#pragma once

#include "ui/firststart/steppage.h"

namespace coverdesk {

class Button;

/// The last step: what comes next.
class DoneStep final : public StepPage
{
    Q_OBJECT

public:
    explicit DoneStep(QWidget *parent = nullptr);

    void arrive() override;

private:
    Button *m_start;
};

} // namespace coverdesk
