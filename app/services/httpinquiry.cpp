// SPDX-License-Identifier: MIT
#include "app/services/httpinquiry.h"

namespace coverdesk {

HttpInquiry::HttpInquiry(Read read, QObject *owner)
    : InquiryReply(owner)
    , m_read(std::move(read))
{}

void HttpInquiry::get(const HttpCall &call, const HttpRequest &request)
{
    call.get(request, this, hearing());
}

void HttpInquiry::post(const HttpCall &call, const HttpRequest &request)
{
    call.post(request, this, hearing());
}

HttpCall::Heard HttpInquiry::hearing()
{
    return [this](const HttpAnswer &answer) { settle(m_read(answer)); };
}

QUrl endpoint(const QUrl &address, const QString &path)
{
    auto base = address.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    auto url = address;
    url.setPath(base + path);
    return url;
}

} // namespace coverdesk
