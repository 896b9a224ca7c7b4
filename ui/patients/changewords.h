// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/timeline.h"

#include <QMetaType>
#include <QString>

namespace coverdesk {

/// One thing that changed, in one line.
struct ChangeWords
{
    QString text;
    /// The part of the text to be seen first; empty where nothing has to be.
    QString strong = {};
    /// Nothing that was to be expected otherwise: it moves as the year goes on, or is merely told or not told.
    bool isMuted = false;

    friend bool operator==(const ChangeWords &, const ChangeWords &) = default;
};

/// \a toldOn is the day of the answer that says so: what it says is true of that day.
ChangeWords changeInWords(const Change &change, const std::optional<QDate> &toldOn);

/// What a check in the history of a patient brought: what changed, what has to be seen first before all else; that it
/// is the first answer of its source; or why it is none. \a later is the next one asked about the same patient.
std::vector<ChangeWords> newsOf(const TimelineEntry &entry, const CheckLine *later);

/// The lines behind each other, as they are copied and read aloud.
QString inOneLine(const std::vector<ChangeWords> &lines);

} // namespace coverdesk

Q_DECLARE_METATYPE(std::vector<coverdesk::ChangeWords>)
