// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/fields.h"

namespace coverdesk::terminal {

/// The option that fills the field, "--npi"; empty where there is none.
QString optionFor(Field field);

/// What is wrong with a field, its option in front where it has one, on one line.
QString lineFor(const FieldProblem &problem);

} // namespace coverdesk::terminal
