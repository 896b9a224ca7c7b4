// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace coverdesk::practice {

/// Made-up credentials, the only ones the practice services accept.
inline constexpr QLatin1StringView ApiKey("sk_practice_not_a_secret");
inline constexpr QLatin1StringView ClientId("0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e10");
inline constexpr QLatin1StringView ProjectId("practice-project");
inline constexpr QLatin1StringView ProjectKey("practice-key-not-a-secret");

/// Client ids that are refused: CLIENT_INACTIVE and WORKSPACE_MISMATCH. Every other UUID is CLIENT_NOT_FOUND.
inline constexpr QLatin1StringView InactiveClientId("0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e11");
inline constexpr QLatin1StringView ForeignClientId("0f9d6f3e-7a51-4c1c-9c55-2b7b6a9d1e12");

} // namespace coverdesk::practice
