// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/card.h"

namespace coverdesk {

struct RoadStep;

/// One step of the road: its number, what is done, and how that looks.
class StepCard final : public Card
{
    Q_OBJECT

public:
    StepCard(int number, const RoadStep &step, QWidget *parent = nullptr);
};

} // namespace coverdesk
