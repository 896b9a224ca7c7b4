// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

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

/// Whether the card says what to compare with the insurance card: the insurer did not find the patient.
bool isAboutTheCard(const Check &check);

} // namespace coverdesk
