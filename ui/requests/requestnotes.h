// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "ui/widgets/colours.h"

#include <vector>

namespace coverdesk {

/// A few words of the line below a standing; in a tone where they are to be noticed.
struct Note
{
    QString words;
    std::optional<Tone> tone = std::nullopt;

    friend bool operator==(const Note &, const Note &) = default;
};

/// What is to be said below the standing of an open request or a new answer.
std::vector<Note> notesOf(const Check &check, const QDateTime &now);

} // namespace coverdesk
