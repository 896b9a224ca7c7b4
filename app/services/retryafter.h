// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace coverdesk {

/// What a Retry-After header asks for, as seconds or as a date in any of its three forms (RFC 9110, 10.2.3 and 5.6.7),
/// held between 1 s and 15 min; the longest of several. Part of a second counts as a whole one, although the RFC knows
/// none. What cannot be read asks for nothing.
std::optional<std::chrono::seconds> stayAwayFrom(const QByteArray &retryAfter, const QDateTime &now);

} // namespace coverdesk
