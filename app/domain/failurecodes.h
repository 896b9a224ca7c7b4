// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/failure.h"

#include <vector>

namespace coverdesk {

/// Whose turn it is after a service or a payer found fault with a question.
enum class Turn {
    Desk, ///< somebody with the card in hand: see `partsToCheck`
    Setup, ///< whoever looks after the clinic's key, its account, or its enrollment with insurers
    Support, ///< the service's support
    Insurer, ///< a person at the insurer, by phone
    Later, ///< nobody's: it may work in a while
};

/// What of a question may be wrong that stands on the insurance card.
enum class CardPart { MemberId, Name, BornOn, Policyholder, Payer };

/// What a code asks of people.
struct FailureCode
{
    QString code;
    /// Whether the insurer was asked when it came, which may have used a check. Else the service itself turned the
    /// question down, and stated no charge.
    bool isOfPayer = false;
    Turn turn = Turn::Desk;
    /// In the order in which they are to be checked.
    std::vector<CardPart> parts = {};
};

/// Every code that is known: those of the services' own errors, and the payers' reject codes (X12 271, AAA03), written
/// "AAA 72".
const std::vector<FailureCode> &failureCodes();

bool isKnownCode(const QString &code);

/// Whose turn it is, by the code, else by the kind.
Turn turnAfter(const Failure &failure);

/// What is to be checked on the card, in this order; nothing where nothing there mends it.
std::vector<CardPart> partsToCheck(const Failure &failure);

/// Whether the insurer itself turned the question down, also by a code that is not known: a check may have been used.
bool isOfPayer(const Failure &failure);

} // namespace coverdesk
