// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outcome.h"
#include "app/services/httpcall.h"

/// Health Harbor's JSON, in and out. The only place that knows its field names.
namespace coverdesk::healthharbor {

QByteArray questionFor(const Inquiry &inquiry, const QUuid &id);

/// The answer to a create: Placed with a ticket, or why not.
Outcome readReceipt(const HttpAnswer &answer);

/// The answer to a look at \a check: Answered once the service is done with it, else still waiting.
Outcome readLook(const HttpAnswer &answer, const Check &check);

/// The answer to a look at the list: Answered, with nothing in it, where the credentials are accepted.
Outcome readList(const HttpAnswer &answer);

} // namespace coverdesk::healthharbor
