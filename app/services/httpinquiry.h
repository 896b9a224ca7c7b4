// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/httpcall.h"
#include "app/services/inquiryreply.h"

namespace coverdesk {

/// An inquiry that one HTTP call settles.
class HttpInquiry final : public InquiryReply
{
    Q_OBJECT

public:
    using Read = std::function<Outcome(const HttpAnswer &)>;

    HttpInquiry(Read read, QObject *owner);

    void get(const HttpCall &call, const HttpRequest &request);
    void post(const HttpCall &call, const HttpRequest &request);

    /// Ends it without a call.
    void leaveAt(const Outcome &outcome) { settle(outcome); }

    /// What ends it with the answer to a call that somebody else makes for it.
    HttpCall::Heard hearing();

private:
    Read m_read;
};

/// The address of what lies under \a path at a service whose base is \a address.
QUrl endpoint(const QUrl &address, const QString &path);

} // namespace coverdesk
