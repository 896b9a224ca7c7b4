// SPDX-License-Identifier: MIT
#include "app/domain/payerchoice.h"

#include "app/domain/payerwords.h"

#include <algorithm>

namespace coverdesk {

static constexpr qsizetype MostLetters = 3;

QString idLettersOf(const QString &memberId)
{
    QString letters;
    for (const auto c : memberId.trimmed()) {
        if (!c.isLetter() || letters.size() == MostLetters)
            break;
        letters.append(c.toUpper());
    }
    return letters;
}

std::optional<PayerChoice> choiceFor(const QString &typed, const QString &memberId,
                                     const std::vector<PayerChoice> &choices)
{
    const auto letters = idLettersOf(memberId);
    const auto found = std::find_if(choices.cbegin(), choices.cend(), [&](const PayerChoice &choice) {
        return choice.idLetters == letters && isSamePayer(choice.typed, typed);
    });
    return found == choices.cend() ? std::nullopt : std::optional(*found);
}

} // namespace coverdesk
