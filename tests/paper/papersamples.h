// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk {

// Made-up checks as they are after their answer.

/// An instant check that found Maya Okafor's plan active.
Check instantAnswer();
/// A phone inquiry with four services, one of them not covered and one to be authorized.
Check phoneAnswer();
/// An answer in which the payer said nothing at all.
Check emptyAnswer();
/// A claim that the insurer denied.
Check deniedClaim();
/// A phone answer with \a count services.
Check longAnswer(int count);

} // namespace coverdesk
