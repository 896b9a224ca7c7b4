// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <QStringList>

namespace coverdesk {

/// One of the four figures of a result, in words.
struct FigureWords
{
    QString caption;
    QString value;
    /// Beside the value, "of $100.00".
    QString beside = {};
    /// How much of the limit is used, from 0 to 1, where both are known: for drawing only.
    std::optional<double> usedShare = {};
    /// Beside the meter, "$80.00 used".
    QString used = {};
    /// The insurer's own words, where it gave words instead of an amount.
    QString stated = {};
    /// What the value may not be taken for: said wherever the value is.
    QString caution = {};
    QStringList notes = {};

    friend bool operator==(const FigureWords &, const FigureWords &) = default;
};

/// Whether the figures of a check may be shown as facts: an answer, and one that says the plan is active.
bool showsFigures(const Check &check);

/// Whether a check needs no card that says what stands in the way: its figures are shown, or what became of a claim.
bool isPlainAnswer(const Check &check);

/// Copay, coinsurance, deductible left and out-of-pocket left, in this order; none where `showsFigures` is false.
/// An instant answer speaks of the plan, and the captions say so; a phone answer of \a service.
std::vector<FigureWords> figuresOf(const Check &check, const std::optional<Procedure> &service);

/// Each deductible and out-of-pocket maximum: what is left, of how much, and what is used.
std::vector<FigureWords> maximumsOf(const Maximums &maximums);

} // namespace coverdesk
