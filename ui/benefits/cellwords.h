// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVariant>

namespace coverdesk {

/// The longest text of a service shown in one place; all of it stands under "As received".
inline constexpr qsizetype LongestShown = 600;

/// Text of a service or a person made harmless to show, cut with "…" where it is longer than any real one.
QString clipped(const QString &text, qsizetype longest = LongestShown);

/// Text of a service as a cell shows it, or "—" where there is none.
QString cellText(const QString &text);

/// What a cell shows in a role: its text; on hover and aloud, "not stated" instead of "—". The text itself is never a
/// tooltip, for Qt would take some of it for markup.
QVariant cellIn(int role, const QString &text);

} // namespace coverdesk
