// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outcome.h"
#include "app/services/httpcall.h"

namespace coverdesk {

/// Whether \a answer is whole and says that the request went well (2xx).
bool isGood(const HttpAnswer &answer);

/// What an answer means as far as its status tells, whatever its body holds: 401, 402 and 403 stop the service; 400,
/// 404 and 422 refuse the question; all else leaves it unclear, or not sent where nothing left. A request that was
/// never sent because the service would not let us in before it (`trouble` Unauthorized or Unpaid) stops the service as
/// well.
Outcome outcomeByStatus(const HttpAnswer &answer);

/// The same for a good status over a body that is not the service's shape: nothing was learned.
Outcome unreadable(const HttpAnswer &answer, const Failure &why);

/// The first words of a body that is not the service's JSON, for whoever has to find out what sent it.
QString openingOf(const QByteArray &body);

} // namespace coverdesk
