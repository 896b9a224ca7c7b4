// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/lastword.h"
#include "ui/widgets/pill.h"
#include "ui/wording/since.h"

namespace coverdesk {

// How long ago an answer came, as the lists of the page Patients tell it.

/// The last day of a coverage that has ended by \a today: by what a person has noted, else by what the answer that the
/// plan is active says itself.
std::optional<QDate> endOf(const Coverage &coverage, const LastWord &word, const QDate &today);

/// The pill of a coverage in a list or on a card, where the plan's standing is all there is room for. Nobody knows yet
/// where there is none.
PillFace faceOf(const Coverage &coverage, const LastWord &word, const QDate &today);

/// The icon of where an answer comes from.
Icon iconOf(ServiceId service);

/// "11/20/2026 9:40 AM", local time.
QString momentInWords(const QDateTime &moment);

} // namespace coverdesk
