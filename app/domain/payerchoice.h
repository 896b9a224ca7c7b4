// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace coverdesk {

/// Which of the insurers that a service offered was meant, to be asked for next time.
struct PayerChoice
{
    /// As it was typed; compared as insurers' names are (`isSamePayer`).
    QString typed;
    /// The letters with which the member ID begins (`idLettersOf`), by which Blue Cross plans are told apart.
    QString idLetters;
    /// Exactly in the service's words.
    QString payer;

    friend bool operator==(const PayerChoice &, const PayerChoice &) = default;
};

/// The letters with which a member ID begins, in capitals: at most three, so that nobody is known by them.
QString idLettersOf(const QString &memberId);

/// What was chosen for that name on a card and a member ID that begins with the same letters, or with none.
std::optional<PayerChoice> choiceFor(const QString &typed, const QString &memberId,
                                     const std::vector<PayerChoice> &choices);

} // namespace coverdesk
