// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/check.h"

#include <chrono>

namespace coverdesk {

/// What came of one attempt to send a check, or of one look for its answer.
struct Outcome
{
    enum class Kind {
        NotSent, ///< provably: not one byte of the question was given to the network
        Unclear, ///< it may have arrived: only the same question with the same key may be sent again
        Placed, ///< the service has taken it and answers later: `ticket`
        StillWaiting, ///< a look found no answer yet: `status`
        Found, ///< a look for a lost receipt found it: `ticket`, and whether it is only probable
        NotListed, ///< the service's whole list does not show the inquiry
        Answered, ///< a complete answer, however odd inside: `benefits`
        Refused, ///< the service found fault with the question: `failure`
        Stopped, ///< 401, 402 or 403: nothing goes to this service until a person has put it right
    };

    Kind kind = Kind::Unclear;
    std::optional<Benefits> benefits = {};
    std::optional<Failure> failure = {};
    QString ticket = {};
    QString status = {};
    /// The service's word for where it stands is one that nobody knows, or it does not know the ticket: look less
    /// often.
    bool isStrange = false;
    /// The tickets of further inquiries that bear the same name.
    QStringList duplicates = {};
    /// Found by what it says, not by its name.
    bool isProbable = false;
    /// The service's bytes as they came, cut at the cap.
    QByteArray received = {};
    /// How long the service asked us to stay away (Retry-After, 1 s to 15 min).
    std::optional<std::chrono::seconds> stayAway = {};

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

} // namespace coverdesk
