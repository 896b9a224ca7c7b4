// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/result.h"
#include "app/services/healthharbor/caller.h"
#include "app/services/httpcall.h"

namespace coverdesk::healthharbor {

// Health Harbor's tokens: bought with project and key, good for a day.

/// The post that buys a token; not one byte leaves after \a lastMoment.
HttpRequest tokenRequest(const Caller &caller, const QDateTime &lastMoment);

/// The token, or why there is none: Unauthorized or Unpaid where a person has to put the sign-in right.
Result<QByteArray> readToken(const HttpAnswer &answer);

} // namespace coverdesk::healthharbor
