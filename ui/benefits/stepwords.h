// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"
#include "app/domain/fields.h"
#include "ui/wording/wording.h"

#include <vector>

namespace coverdesk {

/// One thing to compare with the insurance card.
struct CardStep
{
    QString words;
    /// What of the form it is about; the first of them takes the keyboard.
    std::vector<Field> fields;

    friend bool operator==(const CardStep &, const CardStep &) = default;
};

/// What to check before the same is asked again, in this order; nothing where nothing on the card mends it.
std::vector<CardStep> stepsFor(const Check &check);

/// The same on a page without a form: what was asked, to be compared with the card.
std::vector<Fact> comparedWithCard(const Check &check);

/// The label of a field of the form where it stands in the card itself: "Member ID, exactly as on the card".
QString labelOnCard(Field field);

/// What a field holds, as its line in the form shows it.
QString typedIn(const Inquiry &inquiry, Field field);

/// What was probably meant, for one press.
struct Likely
{
    QString words;
    std::vector<std::pair<Field, QString>> texts;

    friend bool operator==(const Likely &, const Likely &) = default;
};

/// The likely corrections of what was asked, for a step of these fields.
std::vector<Likely> likelyFor(const Inquiry &asked, const std::vector<Field> &fields);

/// "Changed: Member ID"; empty where nothing is.
QString changesInWords(const Inquiry &asked, const Inquiry &now);

} // namespace coverdesk
