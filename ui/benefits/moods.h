// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/pill.h"
#include "ui/wording/wording.h"

namespace coverdesk {

// How the standings of ux.md look; their words are those of `standingOf`.

Tone toneOf(Mood mood);
Icon iconOf(const StandingWords &words, Standing standing);

/// The pill of a check, as it is shown wherever the check is.
PillFace faceOf(const Check &check, bool large = false);
PillFace faceOf(const CheckLine &line);

/// The same as things are on \a day: dimmed by age; after the plan's own end, that it has ended.
PillFace faceOn(const Check &check, const QDate &day, bool large = false);
PillFace faceOn(const CheckLine &line, const QDate &day);

} // namespace coverdesk
