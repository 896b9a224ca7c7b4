// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outcome.h"
#include "app/services/httpcall.h"

/// eligibility.dev's JSON, in and out. The only place that knows its field names.
namespace coverdesk::eligibility {

QByteArray questionFor(const Inquiry &inquiry);

/// A question about a made-up person that is answered from the service's own fixtures and never billed.
QByteArray mockQuestion();

Outcome readAnswer(const HttpAnswer &answer);

/// The answer to a mock question: Answered, with nothing in it, where it proves that the credentials are accepted.
Outcome readMockAnswer(const HttpAnswer &answer);

} // namespace coverdesk::eligibility
