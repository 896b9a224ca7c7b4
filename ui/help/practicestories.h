// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace coverdesk {

/// What is to be seen when a made-up patient is asked about.
struct PracticeStory
{
    QString atOnce;
    QString byPhone;
};

/// By what app/practice says that the patient shows; none for what it does not know.
std::optional<PracticeStory> practiceStory(const QString &shows);

} // namespace coverdesk
