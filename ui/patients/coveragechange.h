// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"

namespace coverdesk {

/// The patient with \a coverage in the place of the one of its id. One that becomes the first makes the former first
/// one the second; one that ends keeps which it was.
Patient withChanged(Patient patient, const Coverage &coverage);

/// The patient with one more coverage. Where it replaces another, that one has ended, the day before the new one starts
/// where that is known, and the new one takes its order; else it is a second one, or the first where there is none.
Patient withNew(Patient patient, Coverage coverage, const std::optional<QUuid> &replaced);

/// The coverages of \a goes of whose member ID \a stays has none: what would be lost if only \a stays were kept.
std::vector<Coverage> lackedBy(const Patient &stays, const Patient &goes);

/// The patient with these as well, but those it has already: as second insurance, as the first where it has none, or
/// as ended where they are.
Patient withTaken(Patient patient, const std::vector<Coverage> &taken);

/// The patient without those that were taken from \a other. One that was changed since stays with both.
Patient withoutTaken(Patient patient, const Patient &other);

} // namespace coverdesk
