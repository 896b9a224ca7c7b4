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

/// What moves a check at once, and what that costs; empty words where nothing does.
struct NudgeWords
{
    QString button;
    QString cost;

    friend bool operator==(const NudgeWords &, const NudgeWords &) = default;
};
NudgeWords nudgeWordsOf(const Check &check);

/// Whether asking the same anew, as a new check, is a way on.
bool offersNewCheck(const Check &check);

/// Whether the card says what to compare with the insurance card: the insurer did not find the patient.
bool isAboutTheCard(const Check &check);

/// What asking anew costs: "Uses 1 check".
QString costOfAsking(ServiceId service);

} // namespace coverdesk
