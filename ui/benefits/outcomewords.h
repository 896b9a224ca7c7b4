// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/failurecodes.h"

#include <QString>

namespace coverdesk {

/// What a card says of a check that has no plain answer.
struct OutcomeWords
{
    QString subject;
    /// What it says, or does not say, of the coverage.
    QString meaning;
    /// What to do, or what is known of the cause.
    QString advice;

    friend bool operator==(const OutcomeWords &, const OutcomeWords &) = default;
};
OutcomeWords outcomeWordsOf(const Check &check);

/// What to compare with the insurance card, in this order, before the same is asked again; nothing where nothing on it
/// mends what is wrong.
std::vector<CardPart> partsToCheck(const Check &check);

} // namespace coverdesk
