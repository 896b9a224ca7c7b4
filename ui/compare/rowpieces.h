// SPDX-License-Identifier: MIT
#pragma once

#include "ui/compare/comparerows.h"

namespace coverdesk {

// What the lines of a comparison are put together from.

using CompareRows = std::vector<CompareRow>;

CompareCell cellOf(BenefitField field, const std::optional<Told> &told);

/// A line for one field as it was compared.
CompareRow rowOf(const AnswerPair &pair, const ComparedField &field);

/// In-network amounts and others are not one thing, however near they are: such a line is no difference.
void setApart(CompareRow &row, const AnswerPair &pair);

/// The lines of the copay or the coinsurance: of the plan, of services, or of the one beside the other.
void addCost(CompareRows &rows, const AnswerPair &pair, BenefitField field);

/// The lines of what is told of services: each by its code where both tell of services, else what the one says.
void addServices(CompareRows &rows, const AnswerPair &pair);

/// "$20.00 for 90832, 90834 · $0.00 for 90791": equal values together.
CompareCell groupedBy(BenefitField field, const std::vector<std::pair<Subject, Told>> &told);

} // namespace coverdesk
