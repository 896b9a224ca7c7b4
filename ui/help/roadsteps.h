// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace coverdesk {

/// One step on the way from the insurance card to the paper in the file.
struct RoadStep
{
    QString title;
    QString words;
    /// The shipped picture of the program at this step, as a path of Qt's resources.
    QString picture;
    /// What the picture shows, for whoever cannot see it.
    QString pictured;
};

/// In the order they are walked.
std::vector<RoadStep> roadSteps();

} // namespace coverdesk
