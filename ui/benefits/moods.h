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

} // namespace coverdesk
