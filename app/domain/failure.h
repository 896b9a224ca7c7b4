// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace coverdesk {

/// A fault the service found with one part of what was asked.
struct Problem
{
    /// The field as `fields.h` names it, or empty where the service names none of ours.
    QString field;
    QString said;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Why there is no answer, or not the whole of one: what kind of trouble, and the service's own words.
struct Failure
{
    enum class Kind {
        Offline, ///< nothing was reached: no network, no such host, connection refused
        Untrusted, ///< the service's certificate is not to be trusted; nothing was sent
        TimedOut, ///< reached, but no answer came in time
        Cut, ///< the connection broke before the answer was whole
        Redirected, ///< we were sent elsewhere, and did not go
        TooLarge, ///< an answer longer than any real one
        Unauthorized, ///< the service does not accept our credentials (401, 403)
        Unpaid, ///< no checks are left (402)
        Refused, ///< the service found fault with what was asked
        NotFound, ///< what was asked about is unknown there: the member, the ticket, the secret
        ChoosePayer, ///< the insurer's name fits several: `candidates`
        ProviderSetup, ///< the clinic or provider is not set up at the service or the payer
        PayerUnavailable, ///< the payer did not answer the service
        Busy, ///< too many requests; later it may work
        Broken, ///< the service failed
        Unreadable, ///< an answer came that is not the service's shape
        DiskFull, ///< what is to be kept cannot be written
        ReadOnly, ///< the folder or file may not be written
        Newer, ///< the history was written by a newer program
        Foreign, ///< the file is not a history of ours
        Damaged, ///< a record, or the file, no longer is what was written
        KeyMissing, ///< the history has key slots, but the keychain shows no key: locked, or removed
        WrongKey, ///< the keychain holds another key than the one that fits
        NoKeychain, ///< this computer offers no usable keychain
        InUse, ///< another process holds it
        Forbidden, ///< our own rule: not listed for practice, address not allowed, no credentials stored
    };

    Kind kind = Kind::Broken;
    /// The service's own code, such as "PAYER_AMBIGUOUS" or the payer's "AAA 72".
    QString code = {};
    /// The service's own words, never shown as anything but plain text.
    QString said = {};
    /// What to quote to the service's support.
    QString trace = {};
    /// The names to choose from, exactly as the service wrote them.
    QStringList candidates = {};
    std::vector<Problem> problems = {};

    friend bool operator==(const Failure &, const Failure &) = default;
};

} // namespace coverdesk
