// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <vector>

namespace coverdesk {

/// What a person may decide about a check that needs one.
enum class Decision { LookAgain, SendAgain, WaitLonger, Close };

/// One way to decide: what its button says, and what it costs.
struct Choice
{
    Decision decision = Decision::Close;
    QString words;
    QString cost;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// A decision in words: what is the matter, and the ways to go on.
struct DecisionWords
{
    QString subject;
    QString explanation;
    std::vector<Choice> choices;

    friend bool operator==(const DecisionWords &, const DecisionWords &) = default;
};

/// What a person is to decide about \a check; nothing where it needs nobody.
std::optional<DecisionWords> decisionOf(const Check &check, const QDateTime &now);

} // namespace coverdesk
