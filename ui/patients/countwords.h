// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace coverdesk {

/// How many patients a list shows of how many there are.
struct PatientCount
{
    qsizetype all = 0;
    qsizetype shown = 0;
    /// They are those who fit what is typed; else those asked about last.
    bool isTyped = false;
    /// More fit than are shown.
    bool isCut = false;
    /// How much of the directory is read, of a hundred; none where it is open.
    std::optional<int> filled = {};
};

/// "2 of 18,204 patients", "first 100 of 18,204 patients", "Opening the directory… 43 %"; empty where there is nothing
/// to be told.
QString inWords(const PatientCount &count);

} // namespace coverdesk
