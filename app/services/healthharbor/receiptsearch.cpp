// SPDX-License-Identifier: MIT
#include "app/services/healthharbor/receiptsearch.h"

#include "app/services/healthharbor/signedrequest.h"

namespace coverdesk {

using healthharbor::Listed;

ReceiptSearch::ReceiptSearch(const HttpCall &call, TokenBook &tokens, const Caller &caller, const Check &check,
                             QObject *owner)
    : InquiryReply(owner)
    , m_call(call)
    , m_tokens(tokens)
    , m_caller(caller)
    , m_check(check)
{}

void ReceiptSearch::start()
{
    look(Listed::Named, [this](const HttpAnswer &answer) { takeNamed(answer); });
}

void ReceiptSearch::look(Listed listed, HttpCall::Heard heard)
{
    auto *look = new SignedRequest(m_call, m_tokens, m_caller, this);
    look->get(healthharbor::listAt(m_caller.address, listed, m_check.id), std::move(heard));
}

void ReceiptSearch::takeNamed(const HttpAnswer &answer)
{
    m_named = healthharbor::readSearch(answer, m_check, Listed::Named);
    if (m_named.kind == Outcome::Kind::Found || !healthharbor::mayAllShowMore(answer))
        return settle(m_named);
    look(Listed::All, [this](const HttpAnswer &all) { takeAll(all); });
}

void ReceiptSearch::takeAll(const HttpAnswer &answer)
{
    auto outcome = healthharbor::readSearch(answer, m_check, Listed::All);
    // Only two whole lists together show that it is not there.
    const bool isOnlyHalfShown = outcome.kind == Outcome::Kind::NotListed && m_named.kind != Outcome::Kind::NotListed;
    settle(isOnlyHalfShown ? m_named : outcome);
}

} // namespace coverdesk
