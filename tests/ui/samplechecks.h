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
/// The same, not answered: with this standing, placed under a ticket unless it is not known to be placed.
Check phoneRequestAt(Standing standing);
/// The same, of which every part was sent, answered after two calls, one of them recorded and written down.
Check wholePhoneAnswer();
/// The claim CLM-1001, which the insurer approved.
Check approvedClaim();
/// The claim CLM-1002, which the insurer denied, service by service.
Check deniedClaim();
/// A claim that the insurer does not have yet.
Check claimNotOnFile();

} // namespace coverdesk::sample
