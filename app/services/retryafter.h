// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace coverdesk {

/// What a Retry-After header asks for, as seconds or as a date (RFC 9110, 10.2.3), held between 1 s and 15 min.
/// What cannot be read asks for nothing.
std::optional<std::chrono::seconds> stayAwayFrom(const QByteArray &retryAfter, const QDateTime &now);

} // namespace coverdesk
