// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/accesstokens.h"
#include "app/practice/exchange.h"
#include "app/practice/options.h"

namespace coverdesk::practice {

class Ledger;
struct PhoneInquiry;
struct PhoneManner;

/// The phone service's side of the counter: takes inquiries, and tells how their calls go. May be asked by several
/// threads at once.
class HarborDesk
{
public:
    HarborDesk(Ledger &ledger, const Options &options);

    /// A bearer token for `username` and `password`, which are the project and its key.
    Reply token(const Asked &asked);
    /// Every accepted create is a new, paid call: there is no key against doing it twice.
    Reply create(const Asked &asked);
    Reply look(const Asked &asked, const QString &id);
    /// Newest first, at most `limit`, 200 if that is not said; all of them, or those of one external_id.
    Reply list(const Asked &asked);

private:
    bool isAuthorized(const Asked &asked);
    std::optional<Reply> whyNotTaken(const QJsonObject &request, const PhoneManner &manner);
    Reply take(const QJsonObject &request, const PhoneManner &manner);

    Ledger &m_ledger;
    Options m_options;
    AccessTokens m_tokens;
};

} // namespace coverdesk::practice
