// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outcome.h"
#include "app/services/httpcall.h"

/// Health Harbor's JSON, in and out. Its field names stand in the wire files of this folder only.
namespace coverdesk::healthharbor {

/// Where inquiries are placed, listed and, with a ticket after it, looked at.
QUrl inquiriesAt(const QUrl &address);

/// The answer to a create: Placed with a ticket, or why not.
Outcome readReceipt(const HttpAnswer &answer);

/// The answer to a look at \a check: Answered once the service is done with it, else still waiting.
Outcome readLook(const HttpAnswer &answer, const Check &check);

/// What an answer that is not good says of itself: a text, or a list of faults.
Outcome readRefusal(const HttpAnswer &answer);

/// Whether it is the service that refuses: in its own shape, or, with 401 and 403, by naming the credentials it wants.
/// Whatever stands between us and the service may say the same numbers, after the question has arrived.
bool isTheirRefusal(const HttpAnswer &answer);

} // namespace coverdesk::healthharbor
