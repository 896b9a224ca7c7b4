// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

namespace coverdesk::sample {

/// The instant check of Elena Vargas, not asked yet.
Check instantCheck();
/// The same, asked once, with this standing and no answer.
Check standingAt(Standing standing);
/// The same, answered with this verdict; every figure is set, so that a figure shown by mistake is seen.
Check instantAnswer(Verdict verdict);
/// The same, refused because the insurer's name fits three.
Check ambiguousPayer();
/// The phone request of Maya Okafor, answered with four services.
Check phoneAnswer();

} // namespace coverdesk::sample
