// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/patient.h"

namespace coverdesk {

/// The patient with what differs between \a before and \a after changed in the coverage of their id: what somebody else
/// has changed meanwhile stays. One that becomes the first makes another that is the first at that time the second; one
/// that ends keeps which it was.
Patient withChanged(Patient patient, const Coverage &before, const Coverage &after);

/// The patient with one more coverage. Where it replaces another, that one ends the day before the new one starts,
/// where that is known, and the new one takes its order; it has ended unless that day is still to come. Else the new
/// one is a second one, or the first where there is none.
Patient withNew(Patient patient, Coverage coverage, const std::optional<QUuid> &replaced, const QDate &today);

/// The coverages of \a goes of whose member ID \a stays has none: what would be lost if only \a stays were kept.
std::vector<Coverage> lackedBy(const Patient &stays, const Patient &goes);

/// The patient with these as well, but those it has already: as second insurance, as the first where it has none, or
/// as ended where they are.
Patient withTaken(Patient patient, const std::vector<Coverage> &taken);

/// The patient without those that were taken from \a other. One that was changed since stays with both.
Patient withoutTaken(Patient patient, const Patient &other);

} // namespace coverdesk
