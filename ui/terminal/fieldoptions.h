// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/fields.h"

namespace coverdesk::terminal {

/// The option that fills the field, "--npi"; or its name in a JSON input where there is no option.
QString optionFor(Field field);

/// What is wrong with a field, its option in front, on one line.
QString lineFor(const FieldProblem &problem);

} // namespace coverdesk::terminal
