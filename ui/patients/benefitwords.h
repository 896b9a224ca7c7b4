// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/comparison.h"

namespace coverdesk {

/// What an answer tells in a field, as a short name at the start of a line: "Deductible left".
QString nameOfField(BenefitField field);

/// What was told of it, "$25.00"; text of a service no longer than a line takes.
QString toldInWords(const Told &told);

} // namespace coverdesk
