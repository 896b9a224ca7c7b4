// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/healthharbor/caller.h"

#include <QDateTime>

#include <functional>
#include <map>
#include <optional>

namespace coverdesk {

/// The tokens that were bought with callers' secrets: in memory alone, each for one address, project and secret.
class TokenBook
{
public:
    using Clock = std::function<QDateTime()>;

    /// \a now is wall clock: a token grows old while a computer sleeps.
    explicit TokenBook(Clock now)
        : m_now(std::move(now))
    {}

    /// None after 23 hours: a token is good for a day (https://docs.healthharbor.co/authentication).
    std::optional<QByteArray> tokenFor(const Caller &caller) const;
    void keep(const Caller &caller, const QByteArray &token);

    /// Forgets \a token, unless another one has taken its place.
    void drop(const Caller &caller, const QByteArray &token);

private:
    struct Kept
    {
        QByteArray token;
        QDateTime since;
    };

    Clock m_now;
    std::map<QByteArray, Kept> m_kept;
};

} // namespace coverdesk
