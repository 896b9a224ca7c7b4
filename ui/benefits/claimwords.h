// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "ui/benefits/figurewords.h"

namespace coverdesk {

/// Whether what was said of a claim may be read as said: a claim's answer, whole or in part.
bool tellsClaim(const Check &check);

/// "Claim: APPROVED", in the service's own word.
QString claimTitleOf(const ClaimAnswer &claim);

/// The claim's dates, as the figures of its page.
std::vector<FigureWords> claimFiguresOf(const ClaimAnswer &claim);

/// Which claim was asked about: "claim CLM-1001 of 02/01/2024, billed $100.50".
QString claimAskedOf(const Claim &claim);

} // namespace coverdesk
