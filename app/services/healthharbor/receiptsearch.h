// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/healthharbor/caller.h"
#include "app/services/healthharbor/listwire.h"
#include "app/services/inquiryreply.h"

namespace coverdesk {

class TokenBook;

/// The search for an inquiry whose receipt was lost: in the list of those that bear its name, then in the list of all,
/// since nobody has promised that the service keeps our names.
class ReceiptSearch final : public InquiryReply
{
    Q_OBJECT

public:
    ReceiptSearch(const HttpCall &call, TokenBook &tokens, const Caller &caller, const Check &check, QObject *owner);

    void start();

private:
    void look(healthharbor::Listed listed, HttpCall::Heard heard);
    void takeNamed(const HttpAnswer &answer);
    void takeAll(const HttpAnswer &answer);

    HttpCall m_call;
    TokenBook &m_tokens;
    Caller m_caller;
    Check m_check;
    Outcome m_named;
};

} // namespace coverdesk
