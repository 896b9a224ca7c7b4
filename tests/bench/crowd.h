// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/findable.h"

#include <QRandomGenerator>

#include <vector>

namespace coverdesk {

/// So many made-up patients, always the same: names as spread as in a large clinic, some with accents or two parts.
std::vector<Findable> crowd(int count);

/// What somebody may type who looks for \a patient: one to three of name, birth date and member ID, in any order; one
/// in ten with a typo.
QString typedFor(const Findable &patient, QRandomGenerator &random);

} // namespace coverdesk
